// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace fivepace {

/// Makes the system's "end now" (SIGTERM, SIGINT, SIGHUP: a session that ends, a closed terminal) what the
/// close button of the window is, so that nothing typed is dropped and the squad is backed up. One at a time.
class EndSignals : public QObject {
    Q_OBJECT

public:
    EndSignals();
    ~EndSignals() override;

Q_SIGNALS:
    void asked();

private:
    int m_ends[2] = { -1, -1 }; ///< of a pipe that the handler writes to and the event loop reads from
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace fivepace
