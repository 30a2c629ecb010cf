// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/easyrunning.h"

#include <algorithm>
#include <iterator>

namespace fivepace::notation {

namespace {

/// What stands behind it is no main set; in characters, all of them plain.
constexpr std::string_view kHeading = "Warm-up: ";

} // namespace

EasyReading parseEasy(std::string_view text)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return {};
    auto plain = parse(text);
    if (plain.ok() && print(plain.blocks) == text)
        return { std::move(plain.blocks), {} };
    auto read = parse(std::string(kHeading) + std::string(text));
    EasyReading easy { std::move(read.warmUp), std::move(read.problems) };
    std::ranges::move(read.blocks, std::back_inserter(easy.blocks));
    std::ranges::move(read.coolDown, std::back_inserter(easy.blocks));
    for (auto &problem : easy.problems) {
        problem.from -= std::min(problem.from, kHeading.size());
        problem.to -= std::min(problem.to, kHeading.size());
    }
    if (easy.ok() && easy.blocks.empty())
        easy.problems.push_back({ .from = 0, .to = text.size(), .kind = RemarkKind::NotUnderstood });
    return easy;
}

} // namespace fivepace::notation
