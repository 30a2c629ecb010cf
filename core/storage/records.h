// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/describe.h"
#include "storage/query.h"
#include "storage/readingvisitor.h"
#include "storage/storedvalue.h"
#include "storage/writingvisitor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace fivepace {

// The visitors of describe(): they turn a value into columns and rows and back, and read its JSON (jsontext.h
// writes it).

/// The names of a value's own columns and of the tables that belong to it.
class ColumnNames {
public:
    template <class T> void field(const QString &name, const T &) { columns << name; }
    template <class T> void list(const QString &table, const std::vector<T> &) { tables << table; }
    template <class T, class Describe> void optional(const std::optional<T> &, Describe inner)
    {
        T any;
        inner(any);
    }

    QStringList columns, tables;
};

template <class T> ColumnNames namesOf()
{
    T any {};
    ColumnNames names;
    describe(names, any);
    return names;
}

/// What a value's own columns hold, in order.
class RowValues : public WritingVisitor {
public:
    template <class T> void field(const QString &, const T &member)
    {
        values << (isAbsent() ? QVariant() : toStored(member));
    }
    template <class T> void list(const QString &, const std::vector<T> &) { }

    QVariantList values;
};

template <class T> QVariantList valuesOf(const T &value)
{
    RowValues row;
    describeAsIs(row, value);
    return row.values;
}

/// Binds what a value's own columns hold, in order.
class RowBinder : public WritingVisitor {
public:
    explicit RowBinder(Query &query)
        : m_query(query)
    {
    }
    template <class T> void field(const QString &, const T &member)
    {
        if (isAbsent())
            m_query.add(std::nullopt);
        else
            giveStored(member, [this](const auto &plain) { this->bind(plain); });
    }
    template <class T> void list(const QString &, const std::vector<T> &) { }

private:
    void bind(const CodeText &code) { m_query.addLasting(code.text); }
    template <class Plain> void bind(const Plain &plain) { m_query.add(plain); }

    Query &m_query;
};

/// Reads a value's own columns from a row in order; `ok` turns false where a column holds something else.
class RowReader : public ReadingVisitor {
public:
    RowReader(const Query &query, int firstColumn)
        : m_query(query)
        , m_column(firstColumn)
    {
    }
    template <class T> void field(const QString &name, T &member)
    {
        const int column = m_column++;
        const bool isNull = m_query.isNull(column);
        saw(isNull);
        if (read(column, member) || (mayBeAbsent() && isNull))
            return;
        ok = false;
        where = name;
    }
    template <class T> void list(const QString &, std::vector<T> &) { }

    QString where; ///< the column that could not be read

private:
    /// As plainly as can be: a QVariant takes longer than SQLite does.
    template <class T> bool read(int column, T &value) const
    {
        if constexpr (isOptional<T> && !std::is_same_v<T, std::optional<Pace>>) {
            if (!m_query.isNull(column))
                return read(column, value.emplace(typename T::value_type {}));
            value.reset();
            return true;
        } else if constexpr (StoredAsNumber<T>) {
            const auto number = m_query.integer(column);
            return number && fromNumber(*number, value);
        } else if constexpr (StoredAsText<T>) {
            const auto text = m_query.text(column);
            return text && fromText(*text, value);
        } else {
            return fromStored(m_query.value(column), value);
        }
    }

    const Query &m_query;
    int m_column;
};

class JsonReader : public ReadingVisitor {
public:
    /// `table` is where such a value stands in the file.
    JsonReader(QString table, QJsonObject from)
        : m_table(std::move(table))
        , m_object(std::move(from))
    {
    }
    template <class T> void field(const QString &name, T &member)
    {
        const auto value = m_object.value(name);
        saw(value.isUndefined() || value.isNull());
        if (value.isUndefined() && cameLater(m_table, name))
            return;
        // A whole number keeps its 53 bits and more only as an integer.
        const auto stored
            = value.isDouble() ? QVariant::fromValue<qlonglong>(value.toInteger()) : value.toVariant();
        ok = (fromStored(value.isNull() ? QVariant() : stored, member) || (mayBeAbsent() && sawNull())) && ok;
    }
    template <class T> void list(const QString &table, std::vector<T> &members)
    {
        const auto array = m_object.value(table).toArray();
        members.clear();
        for (const auto &each : array) {
            JsonReader inner(table, each.toObject());
            describe(inner, members.emplace_back());
            ok = ok && inner.ok;
        }
    }

private:
    QString m_table;
    QJsonObject m_object;
};

} // namespace fivepace
