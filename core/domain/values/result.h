// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace fivepace {

/// Either a value or why there is none: an Error, or another value that says it more closely. Reading the
/// value of a failure is a mistake in our code.
template <class T = void, class E = Error> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const &
    {
        assert(*this);
        return std::get<0>(m_state);
    }
    T &operator*() &
    {
        assert(*this);
        return std::get<0>(m_state);
    }
    T &&operator*() &&
    {
        assert(*this);
        return std::get<0>(std::move(m_state));
    }
    const T *operator->() const
    {
        assert(*this);
        return &std::get<0>(m_state);
    }
    T *operator->()
    {
        assert(*this);
        return &std::get<0>(m_state);
    }
    const E &error() const
    {
        assert(!*this);
        return std::get<1>(m_state);
    }

private:
    std::variant<T, E> m_state;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    explicit operator bool() const { return m_ok; }
    const Error &error() const
    {
        assert(!m_ok);
        return m_error;
    }

private:
    Error m_error { Errc::Invalid, {} };
    bool m_ok = true;
};

} // namespace fivepace
