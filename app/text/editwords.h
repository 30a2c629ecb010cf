// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/pastedits.h"

#include <QString>

namespace fivepace::words {

/// "Log reps: A. Okafor"; a subject that is a day is told as one.
QString pastEdit(const PastEdit &edit);
/// "32 rep times, 8 athletes"; empty where nothing of that kind was changed, or it is not known.
QString extent(const PastEdit &edit);

} // namespace fivepace::words
