// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/notation.h"

#include <QString>

namespace fivepace::test {

/// What a text says, and what is printed of blocks.
inline Blocks blocksOf(const QString &text)
{
    return notation::parse(text.toStdString()).blocks;
}

/// The first of them.
inline Block blockOf(const QString &text)
{
    return blocksOf(text).at(0);
}

inline QString printed(const Blocks &blocks)
{
    return QString::fromStdString(notation::print(blocks));
}

} // namespace fivepace::test
