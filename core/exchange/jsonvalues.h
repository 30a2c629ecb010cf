// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/duration.h"

#include <QJsonValue>
#include <QString>

#include <string_view>

namespace fivepace::exchange {

/// UTF-8: a text of the coach's, or a code.
inline QString jsonText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Of a key that ends in _ms.
inline QJsonValue msJson(Duration time)
{
    return static_cast<qint64>(time.count());
}

} // namespace fivepace::exchange
