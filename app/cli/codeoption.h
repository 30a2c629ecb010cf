// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/squad/codes.h"

namespace fivepace::cli {

/// Sets `to` to what the option names, where it is given: by the code that stands in the file, with dashes
/// (five-pace).
template <HasCodes E> Result<> readCode(const Run &run, const char *option, E &to)
{
    QStringList known;
    for (const auto &[value, code] : Codes<E>::table)
        known << QString::fromLatin1(code).replace(u'_', u'-');
    const auto place = oneOfWords(run, option, known);
    if (!place)
        return place.error();
    if (*place)
        to = Codes<E>::table.at(static_cast<std::size_t>(**place)).first;
    return {};
}

} // namespace fivepace::cli
