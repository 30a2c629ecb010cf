// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"
#include "domain/squad/squad.h"

namespace fivepace::edits {

/// How many sessions stay on their day because they were run, while days of their cycle come earlier or later
/// about them; before and after the edit the same.
int stayedAsRun(const Squad &squad, const Edit &edit);

} // namespace fivepace::edits
