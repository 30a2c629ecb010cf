// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/rung.h"

#include <QColor>

namespace fivepace::output {

/// The colour of a pace, the same in library, plan, charts and on paper; dark is for dark grounds.
constexpr QRgb rungRgb(PaceRung rung, bool dark)
{
    switch (rung) {
    case PaceRung::MaxVelocity:
        return dark ? 0xffce93d8 : 0xff7b1fa2;
    case PaceRung::M400:
        return dark ? 0xfff48fb1 : 0xffc2185b;
    case PaceRung::M800:
        return dark ? 0xffff9e6d : 0xffc2410c;
    case PaceRung::M1500:
    case PaceRung::Mile:
        return dark ? 0xfff2c14e : 0xff946200;
    case PaceRung::M3000:
        return dark ? 0xffc0d35a : 0xff5b7300;
    case PaceRung::M5000:
        return dark ? 0xff7bd09a : 0xff1f7a45;
    case PaceRung::M10000:
        return dark ? 0xff5fcfc2 : 0xff00756a;
    case PaceRung::Min60:
        return dark ? 0xff7cbef2 : 0xff1668a8;
    case PaceRung::Min90:
        return dark ? 0xffa5b0f5 : 0xff3f4fb0;
    }
    return 0xff5b6970;
}

inline QColor rungColour(PaceRung rung, bool dark = false)
{
    return QColor::fromRgb(rungRgb(rung, dark));
}

} // namespace fivepace::output
