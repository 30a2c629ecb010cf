// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace fivepace {

/// What the visitors of describe() share that read a value: the members of an optional are visited in any
/// case, and it is absent where one of them stands nowhere. `ok` turns false where something else stands
/// there.
class ReadingVisitor {
public:
    template <class T, class Describe> void optional(std::optional<T> &member, Describe inner)
    {
        m_mayBeAbsent = true;
        m_sawNull = false;
        inner(member.emplace());
        if (m_sawNull)
            member.reset();
        m_mayBeAbsent = false;
    }

    bool ok = true;

protected:
    void saw(bool isNull) { m_sawNull = m_sawNull || isNull; }
    bool mayBeAbsent() const { return m_mayBeAbsent; }
    bool sawNull() const { return m_sawNull; }

private:
    bool m_mayBeAbsent = false;
    bool m_sawNull = false;
};

} // namespace fivepace
