// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formulas.h"

#include <string_view>

namespace fivepace::exchange {

namespace {

constexpr std::string_view kStarts = "=+-@\t\r";
constexpr char kGuard = '\'';

bool isSignedNumber(std::string_view cell)
{
    return cell.size() > 1 && (cell[0] == '+' || cell[0] == '-') && cell[1] >= '0' && cell[1] <= '9'
        && cell.find_first_not_of("0123456789.,: %", 1) == std::string_view::npos;
}

bool isFormula(std::string_view cell)
{
    return !cell.empty() && kStarts.find(cell[0]) != std::string_view::npos && !isSignedNumber(cell);
}

} // namespace

std::string withoutFormula(std::string cell)
{
    // One with the guard already gets another, so that it comes back as it was.
    const auto behind = cell.find_first_not_of(kGuard);
    if (behind != std::string::npos && isFormula(std::string_view(cell).substr(behind)))
        cell.insert(cell.begin(), kGuard);
    return cell;
}

std::string asItWas(std::string cell)
{
    const auto behind = cell.find_first_not_of(kGuard);
    if (behind != std::string::npos && behind > 0 && isFormula(std::string_view(cell).substr(behind)))
        cell.erase(cell.begin());
    return cell;
}

} // namespace fivepace::exchange
