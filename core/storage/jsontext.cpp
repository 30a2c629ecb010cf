// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsontext.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <utility>

namespace fivepace {

namespace {

/// What JSON wants written otherwise than it is.
void addEscaped(std::string &text, char c)
{
    if (static_cast<unsigned char>(c) < 0x20) {
        constexpr std::string_view hex = "0123456789abcdef";
        text += "\\u00";
        text += hex[static_cast<unsigned char>(c) >> 4];
        text += hex[c & 0xf];
        return;
    }
    if (c == '"' || c == '\\')
        text += '\\';
    text += c;
}

} // namespace

void addJson(std::string &text, std::int64_t number)
{
    std::array<char, 24> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end);
}

void addJson(std::string &text, std::string_view string)
{
    text += '"';
    const auto needsNothing
        = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; };
    while (!string.empty()) {
        const auto plain = std::ranges::find_if_not(string, needsNothing);
        const auto size = static_cast<std::size_t>(plain - string.begin());
        text += string.substr(0, size);
        if (size < string.size())
            addEscaped(text, string[size]);
        string.remove_prefix(std::min(size + 1, string.size()));
    }
    text += '"';
}

void addJson(std::string &text, const CodeText &code)
{
    text += '"';
    text += code.text;
    text += '"';
}

void addJson(std::string &text, std::nullopt_t)
{
    text += "null";
}

void addJson(std::string &text, const QVariant &stored)
{
    if (!stored.isValid())
        addJson(text, std::nullopt);
    else if (stored.metaType() == QMetaType::fromType<QString>())
        addJson(text, std::string_view(stored.toString().toStdString()));
    else
        addJson(text, static_cast<std::int64_t>(stored.toLongLong()));
}

bool JsonWriter::says(const QString &name) const
{
    const auto start = '"' + name.toStdString() + "\":";
    return std::ranges::any_of(m_places, [&](Place place) { return at(place).starts_with(start); });
}

void JsonWriter::begin(const QString &name)
{
    if (!std::exchange(m_isEmpty, false))
        m_text += ',';
    if (m_keepsPlaces)
        m_places.push_back({ m_text.size(), 0 });
    constexpr std::size_t kLongest = 60;
    std::array<char, kLongest + 3> start; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    const auto size = static_cast<std::size_t>(name.size());
    assert(size <= kLongest);
    const QChar *letters = name.constData();
    start[0] = '"';
    for (std::size_t i = 0; i < size; ++i) // columns have plain names
        start[i + 1] = static_cast<char>(letters[i].unicode());
    start[size + 1] = '"';
    start[size + 2] = ':';
    m_text.append(start.data(), size + 3);
}

void JsonWriter::end()
{
    if (!m_keepsPlaces)
        return;
    auto &place = m_places.back();
    place.to = m_text.size();
    const bool isLeftOut = m_before && std::ranges::any_of(m_before->m_places, [&](Place other) {
        return m_before->at(other) == at(place);
    });
    if (!isLeftOut)
        return;
    m_isEmpty = m_places.size() == 1;
    m_text.resize(m_isEmpty ? place.from : place.from - 1);
    m_places.pop_back();
}

std::string_view JsonWriter::at(Place place) const
{
    return std::string_view(m_text).substr(place.from, place.to - place.from);
}

} // namespace fivepace
