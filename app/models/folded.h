// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fivepace {

/// Without capitals and accents, so that "muller" finds Müller.
QString folded(const QString &text);

} // namespace fivepace
