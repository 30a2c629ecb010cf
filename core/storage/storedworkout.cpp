// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsontext.h"
#include "storage/records.h"

#include <QJsonDocument>

namespace fivepace {

QVariant toStored(const Workout &value)
{
    std::string text = "{";
    JsonWriter writer(text);
    auto workout = value;
    describe(writer, workout);
    return QString::fromStdString(text + '}');
}

bool fromStored(const QVariant &stored, Workout &value)
{
    const auto document = QJsonDocument::fromJson(stored.toString().toUtf8());
    JsonReader reader(QString(), document.object());
    describe(reader, value);
    return document.isObject() && reader.ok;
}

} // namespace fivepace
