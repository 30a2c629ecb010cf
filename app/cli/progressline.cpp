// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressline.h"

#include "cli/stopping.h"

#include <QElapsedTimer>

#include <unistd.h>

namespace fivepace::cli {

namespace {

constexpr int kPatienceMs = 500;
constexpr std::chrono::milliseconds kBetween { 200 };

std::atomic<int> percent = -1; ///< of what is done; -1 where that is not known

/// How long nothing is said. FIVEPACE_PATIENCE_MS is for a test that must see the line, however fast the
/// machine is.
std::chrono::milliseconds patience()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("FIVEPACE_PATIENCE_MS", &isGiven);
    return std::chrono::milliseconds(isGiven && given > 0 ? given : kPatienceMs);
}

void write(const QString &text)
{
    const auto bytes = text.toUtf8();
    [[maybe_unused]] const auto written
        = ::write(STDERR_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

ProgressLine::ProgressLine(const QString &what)
    : m_what(what)
{
    percent = -1;
    if (::isatty(STDERR_FILENO) == 1)
        m_thread = std::thread(&ProgressLine::show, this);
}

ProgressLine::~ProgressLine()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard guard(m_mutex);
        m_ended = true;
    }
    m_ending.notify_one();
    m_thread.join();
}

/// On a thread of its own.
void ProgressLine::show()
{
    const auto clear = QStringLiteral("\r\x1b[K");
    QElapsedTimer timer;
    timer.start();
    std::unique_lock guard(m_mutex);
    const auto before = patience();
    bool isShown = false;
    const auto hasEnded = [this] { return m_ended; };
    while (!m_ending.wait_for(guard, isShown ? kBetween : before, hasEnded)) {
        isShown = true;
        const auto part = percent >= 0 ? QStringLiteral("%1 %").arg(percent.load())
                                       : QStringLiteral("%1 s").arg(timer.elapsed() / 1000);
        write(QStringLiteral("%1%2: %3").arg(clear, m_what, part));
    }
    if (isShown)
        write(clear);
}

WorkProgress progress()
{
    return [](double part) {
        percent = static_cast<int>(part * 100);
        return !isStopAsked();
    };
}

} // namespace fivepace::cli
