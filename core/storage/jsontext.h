// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/describe.h"
#include "storage/storedvalue.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace fivepace {

/// Adds what a column holds as JSON: a whole number, a string or null.
void addJson(QByteArray &text, std::int64_t number);
void addJson(QByteArray &text, std::string_view string);
void addJson(QByteArray &text, const QVariant &stored);

/// A visitor of describe(): the members of a value, written straight into JSON text, since an import writes
/// tens of thousands of them at once.
class JsonMembers {
public:
    template <class T> void field(const QString &name, const T &member)
    {
        if (m_absent)
            return;
        begin(name);
        if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::int64_t>)
            addJson(m_text, member);
        else if constexpr (HasCodes<T>)
            addJson(m_text, storedCode(member));
        else if constexpr (std::is_same_v<T, Distance>)
            addJson(m_text, member.inMillimetres());
        else if constexpr (std::is_same_v<T, Duration>)
            addJson(m_text, static_cast<std::int64_t>(member.count()));
        else if constexpr (std::is_same_v<T, Date>)
            addJson(m_text, isoDate(member));
        else
            addJson(m_text, toStored(member));
        end();
    }
    template <class T> void list(const QString &table, const std::vector<T> &all)
    {
        begin(table);
        m_text += '[';
        for (auto member : all) {
            if (!m_text.endsWith('['))
                m_text += ',';
            JsonMembers inner;
            describe(inner, member);
            m_text += inner.object();
        }
        m_text += ']';
        end();
    }
    template <class T, class Describe> void optional(const std::optional<T> &member, Describe inner)
    {
        auto value = member.value_or(T {});
        m_absent = !member;
        inner(value);
        m_absent = false;
    }

    QByteArray object() const { return '{' + m_text + '}'; }
    /// The members that `before` does not have, or has otherwise.
    QByteArray differenceFrom(const JsonMembers &before) const;

private:
    /// Where a member's name and value stand in the text.
    struct Place {
        qsizetype from = 0, to = 0;
    };

    void begin(const QString &name);
    void end() { m_places.back().to = m_text.size(); }
    QByteArrayView at(Place place) const
    {
        return QByteArrayView(m_text).sliced(place.from, place.to - place.from);
    }

    QByteArray m_text;
    std::vector<Place> m_places;
    bool m_absent = false;
};

} // namespace fivepace
