// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fivepace::exchange {

// Spreadsheets run a cell that begins with = + - @, a tab or a return as a formula, whoever typed it. In the
// tables that we write such a cell has an apostrophe before it, which they hide and our reader takes away. A
// number or time with a sign stays as it is: "-0.4", "+1:02.3", "+3 %".

std::string withoutFormula(std::string cell);
std::string asItWas(std::string cell);

} // namespace fivepace::exchange
