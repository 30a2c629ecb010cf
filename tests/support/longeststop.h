// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace fivepace::test {

/// How long the thread that it was made on did not answer at most, since then: between two turns of its event
/// loop. `worked` counts what the thread itself did meanwhile, so that a busy machine does not count; `wall`
/// counts waiting too.
class LongestStop {
public:
    LongestStop()
    {
        QObject::connect(&m_ticks, &QTimer::timeout, [this] { look(); });
        m_ticks.start(1);
        m_clock.start();
        m_last = processorNow();
    }

    double workedMs()
    {
        look();
        return m_worked;
    }
    double wallMs()
    {
        look();
        return m_wall;
    }

private:
    static double processorNow()
    {
        timespec now {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    void look()
    {
        const auto now = processorNow();
        m_worked = std::max(m_worked, now - m_last);
        m_last = now;
        m_wall = std::max(m_wall, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }

    QTimer m_ticks;
    QElapsedTimer m_clock;
    double m_last = 0, m_worked = 0, m_wall = 0;
};

} // namespace fivepace::test
