// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/vocabulary.h"

#include <span>

namespace fivepace::notation {

/// Every word that has a meaning in a workout: English, German, French.
std::span<const Meaning> wordList();

} // namespace fivepace::notation
