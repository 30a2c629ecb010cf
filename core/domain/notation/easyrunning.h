// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/notation.h"

namespace fivepace::notation {

/// A warm-up or a cool-down that is typed by itself: "15 min jog, 4 x 80 m strides". An empty text is none;
/// what print() made of one reads as that one. Problems and assumptions have their places in `text`.
struct EasyReading {
    Blocks blocks;
    std::vector<Remark> problems;

    bool ok() const { return problems.empty(); }
};
EasyReading parseEasy(std::string_view text);

} // namespace fivepace::notation
