// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsontext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace fivepace {

namespace {

/// What JSON wants written otherwise than it is.
void addEscaped(QByteArray &text, char c)
{
    if (static_cast<unsigned char>(c) < 0x20) {
        text += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        return;
    }
    if (c == '"' || c == '\\')
        text += '\\';
    text += c;
}

} // namespace

void addJson(QByteArray &text, std::int64_t number)
{
    std::array<char, 24> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end - digits.data());
}

void addJson(QByteArray &text, std::string_view string)
{
    text += '"';
    for (const char c : string)
        addEscaped(text, c);
    text += '"';
}

void addJson(QByteArray &text, const QVariant &stored)
{
    if (!stored.isValid())
        text += "null";
    else if (stored.metaType() == QMetaType::fromType<QString>())
        addJson(text, std::string_view(stored.toString().toStdString()));
    else
        addJson(text, static_cast<std::int64_t>(stored.toLongLong()));
}

QByteArray JsonMembers::differenceFrom(const JsonMembers &before) const
{
    QByteArray text("{");
    for (const auto place : m_places) {
        const bool isSame = std::ranges::any_of(
            before.m_places, [&](Place other) { return before.at(other) == at(place); });
        if (isSame)
            continue;
        if (text.size() > 1)
            text += ',';
        text += at(place);
    }
    return text + '}';
}

void JsonMembers::begin(const QString &name)
{
    if (!m_places.empty())
        m_text += ',';
    m_places.push_back({ m_text.size(), 0 });
    m_text += '"';
    for (const QChar c : name)
        m_text += c.toLatin1();
    m_text += "\":";
}

} // namespace fivepace
