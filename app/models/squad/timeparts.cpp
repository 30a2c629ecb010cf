// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/timeparts.h"

#include "text/words.h"

#include <QLocale>

namespace fivepace {

TimeParts timeParts(const RepTime &time)
{
    const auto text = words::time(time);
    const int length = decimalsOf(time.precision);
    const auto fraction = length == 0 ? 0 : length + words::locale().decimalPoint().size();
    return { text.chopped(fraction), text.right(fraction) };
}

QString widestFraction(int decimals)
{
    return decimals == 0 ? QString() : words::locale().decimalPoint() + QString(decimals, QLatin1Char('0'));
}

int decimalsOf(Precision precision)
{
    return static_cast<int>(precision);
}

} // namespace fivepace
