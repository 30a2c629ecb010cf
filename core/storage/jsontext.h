// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/describe.h"
#include "storage/storedvalue.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace fivepace {

/// What a column holds, as a JSON number, string or null.
QByteArray jsonText(const QVariant &stored);
/// In quotation marks.
QByteArray jsonText(const std::string &text);

/// A visitor of describe(): the members of a value with their JSON texts. Written straight into text, since
/// an import writes tens of thousands of them at once.
class JsonMembers {
public:
    template <class T> void field(const QString &name, const T &member)
    {
        if (m_absent)
            return;
        if constexpr (std::is_same_v<T, std::string>)
            members.emplace_back(name, jsonText(member));
        else
            members.emplace_back(name, jsonText(toStored(member)));
    }
    template <class T> void list(const QString &table, const std::vector<T> &all)
    {
        QByteArray text("[");
        for (auto member : all) {
            JsonMembers inner;
            describe(inner, member);
            text += (text.size() > 1 ? "," : "") + inner.object();
        }
        members.emplace_back(table, text + ']');
    }
    template <class T, class Describe> void optional(const std::optional<T> &member, Describe inner)
    {
        auto value = member.value_or(T {});
        m_absent = !member;
        inner(value);
        m_absent = false;
    }

    QByteArray object() const;
    /// The members that `before` does not have, or has otherwise.
    QByteArray differenceFrom(const JsonMembers &before) const;

    std::vector<std::pair<QString, QByteArray>> members;

private:
    bool m_absent = false;
};

} // namespace fivepace
