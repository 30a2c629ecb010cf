// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fivepace::words {

/// Names, notes and what was typed may hold what a terminal would obey, there or after it was pasted: each
/// control character, and each that turns the direction of what follows, becomes a sign for it. Line ends and
/// tabs stay.
QString harmless(QString text);

} // namespace fivepace::words
