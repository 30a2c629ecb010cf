// SPDX-License-Identifier: GPL-3.0-or-later
#include "copysaver.h"

#include "asidepace.h"
#include "text/words.h"

#include <QDeadlineTimer>
#include <QFile>

#include <utility>

namespace fivepace {

CopySaver::CopySaver()
{
    constexpr int kBetweenStepsMs = 5;
    m_steps.setInterval(kBetweenStepsMs);
    connect(&m_steps, &QTimer::timeout, this, [this] { (void)step(); });
}

double CopySaver::part() const
{
    constexpr double kCopying = 0.2; // of the time; the rest is checking and reading it
    if (m_copy)
        return kCopying * m_copy->partDone();
    return m_aside.valid() ? kCopying + (1 - kCopying) * m_used : -1;
}

CopySaver::~CopySaver()
{
    cancel();
}

Result<> CopySaver::start(const Store &store, const QString &path, Use use)
{
    cancel();
    auto copy = store.copyInSteps(words::toUtf8(path) + ".copying");
    if (!copy)
        return copy.error();
    m_path = path;
    m_from = store.path();
    m_use = std::move(use);
    m_stop = false;
    m_used = 0;
    m_copy = *std::move(copy);
    m_steps.start();
    Q_EMIT progressed();
    return {};
}

void CopySaver::cancel()
{
    m_steps.stop();
    if (m_aside.valid())
        m_aside.wait();
    if (std::exchange(m_copy, nullptr))
        Q_EMIT progressed();
}

void CopySaver::giveUp()
{
    m_stop = true;
    if (m_copy)
        cancel();
}

Result<> CopySaver::finish()
{
    constexpr std::chrono::seconds kLongest(
        30); // for as long another program may keep the file from being read
    const QDeadlineTimer late(kLongest);
    Result<> done;
    while (m_copy && done && !late.hasExpired())
        done = step();
    if (m_copy) {
        cancel();
        done = Error { Errc::Locked, words::toUtf8(m_path) };
        end(done);
    }
    if (!m_aside.valid())
        return done;
    done = m_aside.get();
    end(done);
    return done;
}

Result<> CopySaver::step()
{
    const auto isThere = m_copy->step();
    if (!isThere) {
        m_steps.stop();
        m_copy.reset();
        end(isThere.error());
        return isThere.error();
    }
    if (*isThere) {
        m_steps.stop();
        useCopy(std::exchange(m_copy, nullptr)->path());
    }
    Q_EMIT progressed();
    return {};
}

void CopySaver::useCopy(const std::string &copy)
{
    const auto tell = [this](double part) {
        m_used = part;
        QMetaObject::invokeMethod(this, &CopySaver::progressed, Qt::QueuedConnection);
        waitAside();
        return !m_stop;
    };
    m_aside = std::async(std::launch::async, [this, copy, tell, use = m_use, from = m_from] {
        Result<> done;
        {
            const auto store = Store::open(copy, OpenMode::Read);
            done = store ? use(**store, tell) : store.error();
        }
        QFile::remove(QString::fromStdString(copy));
        if (!done && done.error().detail.starts_with(copy)) {
            auto error = done.error(); // of the squad, as it was copied
            error.detail.replace(0, copy.size(), from);
            done = error;
        }
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_aside.valid()) // else it was waited for
                    end(m_aside.get());
            },
            Qt::QueuedConnection);
        return done;
    });
}

void CopySaver::end(const Result<> &saved)
{
    Q_EMIT progressed();
    Q_EMIT ended(m_path, saved);
}

} // namespace fivepace
