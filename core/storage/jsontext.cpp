// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsontext.h"

#include <algorithm>

namespace fivepace {

namespace {

/// What JSON wants written otherwise than it is.
void addEscaped(QByteArray &text, char c)
{
    if (c == '"' || c == '\\')
        text += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) {
        text += c;
        return;
    }
    text += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
}

template <class Wanted>
QByteArray objectOf(const std::vector<std::pair<QString, QByteArray>> &members, Wanted wanted)
{
    QByteArray text("{");
    for (const auto &member : members) {
        if (!wanted(member))
            continue;
        if (text.size() > 1)
            text += ',';
        text += '"' + member.first.toUtf8() + "\":" + member.second;
    }
    return text + '}';
}

} // namespace

QByteArray jsonText(const QVariant &stored)
{
    if (!stored.isValid())
        return "null";
    return stored.metaType() == QMetaType::fromType<QString>() ? jsonText(stored.toString().toStdString())
                                                               : stored.toByteArray();
}

QByteArray jsonText(const std::string &text)
{
    QByteArray json("\"");
    json.reserve(static_cast<qsizetype>(text.size()) + 2);
    for (const char c : text)
        addEscaped(json, c);
    return json + '"';
}

QByteArray JsonMembers::object() const
{
    return objectOf(members, [](const auto &) { return true; });
}

QByteArray JsonMembers::differenceFrom(const JsonMembers &before) const
{
    return objectOf(members, [&before](const auto &member) {
        return std::ranges::find(before.members, member) == before.members.end();
    });
}

} // namespace fivepace
