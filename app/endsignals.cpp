// SPDX-License-Identifier: GPL-3.0-or-later
#include "endsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace fivepace {

namespace {

constexpr int kSignals[] { SIGTERM, SIGINT, SIGHUP };

volatile std::sig_atomic_t writingEnd = -1; // all that a handler may touch

void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writingEnd, &byte, sizeof byte);
}

} // namespace

EndSignals::EndSignals()
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(m_ends[0], bytes, sizeof bytes) > 0) { }
        Q_EMIT asked();
    });
    writingEnd = m_ends[1];
    for (const int number : kSignals)
        std::signal(number, tell);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may grow no more is a full disk, and is said
}

EndSignals::~EndSignals()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    writingEnd = -1;
    for (const int end : m_ends) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace fivepace
