// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/notation.h"
#include "domain/textrefusal.h"

#include <QString>

namespace fivepace::words {

/// "“90” is read as seconds.": one sentence, with the words of the text that it is about.
QString remark(const notation::Remark &remark);
/// Why a typed field or a changed tree is not taken.
QString refusal(const TextRefusal &refusal);

} // namespace fivepace::words
