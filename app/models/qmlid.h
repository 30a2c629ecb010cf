// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"

namespace fivepace {

// QML has one kind of number; the 53 bits of an id are exact in it.

template <class Tag> double numberOf(Id<Tag> id)
{
    return static_cast<double>(id.value);
}

template <class AnId> AnId idFrom(double number)
{
    return AnId { static_cast<std::int64_t>(number) };
}

} // namespace fivepace
