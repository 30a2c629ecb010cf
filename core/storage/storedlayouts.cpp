// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsontext.h"
#include "storage/records.h"

#include <QJsonDocument>

namespace fivepace {

QVariant toStored(const std::vector<SavedLayout> &value)
{
    std::string text;
    for (auto layout : value) {
        text += text.empty() ? "[{" : ",{";
        JsonWriter writer(text);
        describe(writer, layout);
        text += '}';
    }
    return text.empty() ? QString(QLatin1String("")) : QString::fromStdString(text + ']');
}

bool fromStored(const QVariant &stored, std::vector<SavedLayout> &value)
{
    value.clear();
    const auto text = stored.toString();
    if (text.isEmpty())
        return !stored.isNull();
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    bool ok = document.isArray();
    for (const auto &each : document.array()) {
        JsonReader reader(QString(), each.toObject());
        describe(reader, value.emplace_back());
        ok = ok && reader.ok;
    }
    return ok;
}

} // namespace fivepace
