// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bytesof.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

namespace fivepace::test {

/// A call that fails in a program under test; failing.cpp says what the members mean.
struct FailingCall {
    QString call = QStringLiteral("read");
    int at = 0; ///< from 1; 0: none fails, they are counted
    QString how = QStringLiteral("io");
    bool lasting = false;
};

struct Ran {
    int exit; ///< -1 where it died
    QString answered; ///< to standard output
    QString said; ///< to standard error
    int calls; ///< of the kind that was to fail
};

/// Runs a program whose calls on files in `folder` may fail.
inline Ran runFailing(const QString &program, const QStringList &arguments, const QString &folder,
    const FailingCall &failing, QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
{
    const QTemporaryDir aside;
    const auto count = aside.filePath(QStringLiteral("count"));
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAILING_CALLS));
    environment.insert(QStringLiteral("FAULT_UNDER"), folder + QLatin1Char('/'));
    environment.insert(QStringLiteral("FAULT_CALL"), failing.call);
    environment.insert(QStringLiteral("FAULT_AT"), QString::number(failing.at));
    environment.insert(QStringLiteral("FAULT_HOW"), failing.how);
    environment.insert(QStringLiteral("FAULT_LASTING"), failing.lasting ? QStringLiteral("1") : QString());
    environment.insert(QStringLiteral("FAULT_COUNT"), count);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    constexpr int kLongestMs = 600'000; // on a machine that does much else
    process.waitForFinished(kLongestMs);
    const bool died = process.exitStatus() == QProcess::CrashExit;
    return { died ? -1 : process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()), bytesOf(count).toInt() };
}

inline bool isLongRun()
{
    return qEnvironmentVariable("FIVEPACE_FAULTS") == QLatin1String("long");
}

/// All numbers from 1 to `last`, or in a short run a few of them, the first and last ones always.
inline std::vector<int> someOf(int last, int few = 12)
{
    std::vector<int> numbers;
    for (int n = 1; n <= last; ++n) {
        const bool isNearEnd = n <= 3 || n > last - 3;
        if (isLongRun() || isNearEnd || n % std::max(1, last / few) == 0)
            numbers.push_back(n);
    }
    return numbers;
}

} // namespace fivepace::test
