// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace fivepace {

/// A length along the track, in whole millimetres: a mile (1 609 344) and a half marathon (21 097 500) are
/// exact.
class Distance {
public:
    constexpr Distance() = default;
    static constexpr Distance millimetres(std::int64_t mm) { return Distance(mm); }
    static constexpr Distance metres(std::int64_t m) { return Distance(m * 1000); }
    static constexpr Distance kilometres(std::int64_t km) { return Distance(km * 1'000'000); }

    constexpr std::int64_t inMillimetres() const { return m_mm; }
    constexpr double inMetres() const { return static_cast<double>(m_mm) / 1000.0; }
    constexpr bool isZero() const { return m_mm == 0; }

    constexpr Distance operator+(Distance other) const { return Distance(m_mm + other.m_mm); }
    constexpr Distance operator-(Distance other) const { return Distance(m_mm - other.m_mm); }
    constexpr Distance operator*(std::int64_t times) const { return Distance(m_mm * times); }
    constexpr Distance &operator+=(Distance other)
    {
        m_mm += other.m_mm;
        return *this;
    }
    auto operator<=>(const Distance &) const = default;

private:
    explicit constexpr Distance(std::int64_t mm)
        : m_mm(mm)
    {
    }

    std::int64_t m_mm = 0;
};

inline constexpr Distance kMile = Distance::millimetres(1'609'344);
inline constexpr Distance kHalfMarathon = Distance::millimetres(21'097'500);
inline constexpr Distance kMarathon = Distance::metres(42'195);

} // namespace fivepace
