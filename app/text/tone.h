// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/insights.h"

#include <QString>

namespace fivepace {

/// The tone's name in QML and JSON: good, watch, bad, plain.
inline QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Watch:
        return QStringLiteral("watch");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Plain:
        break;
    }
    return QStringLiteral("plain");
}

} // namespace fivepace
