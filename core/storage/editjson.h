// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <string>

namespace fivepace {

/// An edit as JSON text and back; exact for every value.
std::string toJson(const Edit &edit);
/// One change of it more, to a text that begins as an empty one; `endJson` makes it whole.
void addJson(std::string &changes, const AnyChange &change);
void endJson(std::string &changes);
Result<Edit> editFromJson(EditKind kind, const std::string &subject, const std::string &json);

} // namespace fivepace
