// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace fivepace::test {

/// A fault that is known and not mended yet.
struct OpenFault {
    QString pattern; ///< found in the sentence that tells it
    QString reason;
};

/// Faults on the screen that wait for who mends them. A line goes as soon as its fault does.
inline const std::vector<OpenFault> &openFaults()
{
    static const std::vector<OpenFault> open {};
    return open;
}

/// The faults that are not in the table; those that are, are told on standard output.
inline QStringList withoutOpenOnes(const QStringList &faults)
{
    QStringList unknown;
    for (const auto &fault : faults) {
        const auto known = std::ranges::find_if(openFaults(),
            [&](const OpenFault &open) { return fault.contains(QRegularExpression(open.pattern)); });
        if (known == openFaults().end())
            unknown << fault;
        else
            QTextStream(stdout) << "open (" << known->reason << "): " << fault << Qt::endl;
    }
    return unknown;
}

} // namespace fivepace::test
