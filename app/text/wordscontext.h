// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fivepace::words {

/// The translation context of everything in app/text.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Stands between a number and its unit.
inline constexpr QChar kThinSpace(0x2009);
inline constexpr QChar kDash(0x2013);

} // namespace fivepace::words
