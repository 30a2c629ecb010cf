// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecheck.h"

#include "storage/store.h"

namespace fivepace {

FileCheck::~FileCheck()
{
    stop();
}

void FileCheck::start(const std::string &path, QObject *receiver, std::function<void(const Error &)> tell)
{
    stop();
    m_stop = false;
    m_check = std::async(std::launch::async, [this, path, receiver, tell = std::move(tell)] {
        const auto sound = Store::checkAside(path, m_stop);
        if (!sound && !m_stop)
            QMetaObject::invokeMethod(
                receiver, [tell, error = sound.error()] { tell(error); }, Qt::QueuedConnection);
    });
}

void FileCheck::stop()
{
    m_stop = true;
    waitForEnd();
}

void FileCheck::waitForEnd()
{
    if (m_check.valid())
        m_check.get();
}

} // namespace fivepace
