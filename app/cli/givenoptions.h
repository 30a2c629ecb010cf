// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace fivepace::cli {

/// What an option says is no day of the calendar.
Error noDay(const QString &option, const QString &typed);

/// What holds of every option of every command: a text has an end, and "none" stands alone.
Result<> soundOptions(const QCommandLineParser &parser, const Run &run);

} // namespace fivepace::cli
