// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QThread>
#include <QtDebug>

#include <source_location>

namespace fivepace {

/// Charts are drawn and models read on the GUI thread only; anything else is a mistake of ours, which stops a
/// debug run and is a warning in a release run (a test takes any warning as a failure).
inline void assertGuiThread(const std::source_location &where = std::source_location::current())
{
    const auto *application = QCoreApplication::instance();
    if (application == nullptr || application->thread() == QThread::currentThread())
        return;
#ifdef NDEBUG
    qCritical("%s is called off the GUI thread", where.function_name());
#else
    qFatal("%s is called off the GUI thread", where.function_name());
#endif
}

} // namespace fivepace
