// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <string>

namespace fivepace {

/// An edit as JSON text and back; exact for every value.
std::string toJson(const Edit &edit);
Result<Edit> editFromJson(EditKind kind, const std::string &subject, const std::string &json);

} // namespace fivepace
