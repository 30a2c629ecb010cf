// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fivepace::cli {

/// The translation context of what the command line alone says; all else it says in the words of app/text.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace fivepace::cli
