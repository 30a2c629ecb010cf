// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace fivepace {

/// What the visitors of describe() share that write a value: the members of an optional that is absent are
/// visited too, marked as absent.
class WritingVisitor {
public:
    template <class T, class Describe> void optional(const std::optional<T> &member, Describe inner)
    {
        auto value = member.value_or(T {});
        m_absent = !member;
        inner(value);
        m_absent = false;
    }

protected:
    bool isAbsent() const { return m_absent; }

private:
    bool m_absent = false;
};

/// Has a visitor that only reads visit a value: describe() is written once, for those that fill values too.
template <class Visitor, class T> void describeAsIs(Visitor &visitor, const T &value)
{
    describe(visitor, const_cast<T &>(value));
}

} // namespace fivepace
