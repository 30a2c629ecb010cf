// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fivepace::output {

/// The translation context of sheets and charts.
struct Output {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

inline const QString kDot = QStringLiteral(" · ");

} // namespace fivepace::output
