// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/id.h"

namespace fivepace {

namespace {

constexpr std::int64_t kStartOf2020Ms = 1'577'836'800'000;
constexpr int kRandomBits = 12;
// What does not fit begins anew: a clock before 2020, and the year 2089. Those that ship with the program lie
// before the first.
constexpr std::int64_t kFirstMs = 3;
constexpr std::int64_t kAllMs = (std::int64_t { 1 } << 41) - kFirstMs;

std::int64_t fitted(std::int64_t ms)
{
    const auto rest = (ms - kFirstMs) % kAllMs;
    return kFirstMs + (rest < 0 ? rest + kAllMs : rest);
}

} // namespace

IdSource::IdSource(std::int64_t nowMs, std::uint64_t seed)
    : m_last(fitted(nowMs - kStartOf2020Ms) << kRandomBits)
    , m_random(seed)
{
}

std::int64_t IdSource::nextValue()
{
    // SplitMix64 (Steele, Lea, Flood 2014): a step of the low bits is enough to keep two coaches apart.
    m_random += 0x9e3779b97f4a7c15U;
    std::uint64_t mixed = m_random;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    mixed ^= mixed >> 31;
    const auto millisecond = fitted((m_last >> kRandomBits) + 1);
    m_last = (millisecond << kRandomBits) | static_cast<std::int64_t>(mixed & ((1U << kRandomBits) - 1));
    return m_last;
}

} // namespace fivepace
