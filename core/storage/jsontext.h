// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/describe.h"
#include "storage/storedvalue.h"
#include "storage/writingvisitor.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace fivepace {

/// Adds what a column holds as JSON: a whole number, a string or null.
void addJson(std::string &text, std::int64_t number);
void addJson(std::string &text, std::string_view string);
void addJson(std::string &text, const CodeText &code);
void addJson(std::string &text, std::nullopt_t);
void addJson(std::string &text, const QVariant &stored);

/// A visitor of describe() that adds the members of a value to JSON text, straight, since an import writes
/// tens of thousands of them at once.
class JsonWriter : public WritingVisitor {
public:
    /// Members that `before`, written into the same text, has alike are left out.
    explicit JsonWriter(std::string &text, const JsonWriter *before = nullptr)
        : m_text(text)
        , m_before(before)
    {
    }
    template <class T> void field(const QString &name, const T &member)
    {
        if (isAbsent() && !(m_before && m_before->says(name)))
            return;
        if constexpr (isOptional<T>) {
            if (!member && !m_keepsPlaces)
                return; // what a member of a list does not have is read as nothing: there are many of them
        }
        begin(name);
        if (isAbsent())
            m_text += "null"; // it stood there before
        else
            giveStored(member, [this](const auto &plain) { addJson(m_text, plain); });
        end();
    }
    template <class T> void list(const QString &table, const std::vector<T> &all)
    {
        begin(table);
        m_text += '[';
        for (const auto &member : all) {
            m_text += m_text.back() == '[' ? "{" : ",{";
            JsonWriter inner(m_text, IsMember {});
            describeAsIs(inner, member);
            m_text += '}';
        }
        m_text += ']';
        end();
    }

private:
    /// Of a list: nobody asks where its own members stand.
    struct IsMember { };
    JsonWriter(std::string &text, IsMember)
        : m_text(text)
        , m_before(nullptr)
        , m_keepsPlaces(false)
    {
    }

    /// Where a member's name and value stand in the text.
    struct Place {
        std::size_t from = 0, to = 0;
    };

    bool says(const QString &name) const;
    void begin(const QString &name);
    void end();
    std::string_view at(Place place) const;

    std::string &m_text;
    const JsonWriter *m_before;
    bool m_keepsPlaces = true;
    bool m_isEmpty = true; ///< nothing is written yet
    std::vector<Place> m_places;
};

} // namespace fivepace
