// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace fivepace {

/// What went wrong; the words for it are made at the edge (app/text).
enum class Errc {
    NotFound, ///< the file, athlete, session … named in the detail does not exist
    CannotOpen, ///< the file is there but cannot be read
    CannotWrite, ///< no permission, folder missing, the disk refuses
    Locked, ///< another program writes this file; the detail names it
    ReadOnly, ///< a write was asked of a file opened for reading
    Foreign, ///< not a Fivepace file
    Newer, ///< written by a newer Fivepace
    Damaged, ///< SQLite or our own checks say the content is broken
    Conflict, ///< the file no longer holds what the edit started from
    Invalid, ///< the value breaks a rule of the domain
    Unreadable, ///< text that could not be understood
    NoTable, ///< a file that as a whole cannot be read as a table
    CannotRead, ///< the disk did not give what was asked for; nothing is told from half of it
    DiskFull, ///< there is no room for what was to be written; what stood before still stands
    Unconfirmed, ///< it was written, but the disk did not say that it will last
    NotAFile, ///< a folder, a pipe or a device
    LockedElsewhere, ///< locked by another computer or user of whom nothing can be known; may be taken over
    TakenOver, ///< another program took over the right to write
    Changed, ///< something else wrote or replaced the file while it was open
    Gone, ///< the file was deleted or moved away while it was open
    WrongVersion, ///< the file does not hold what its version says it does
};

/// The last of them, for those who go through all.
inline constexpr Errc kLastErrc = Errc::WrongVersion;

/// A failure on its way to the one gate that shows it.
struct Error {
    Errc code;
    std::string detail; ///< names the place and the reason, in English, UTF-8; may be empty

    bool operator==(const Error &) const = default;
};

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
