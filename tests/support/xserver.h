// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace fivepace {

/// An X server of our own (Xvfb), so that windows are real ones; gone with this value.
class XServer {
public:
    XServer()
    {
        m_process.start(QStringLiteral("Xvfb"),
            { QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                QStringLiteral("0"), QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"),
                QStringLiteral("tcp"), QStringLiteral("-noreset") });
        if (m_process.waitForReadyRead())
            m_display = QLatin1Char(':') + QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~XServer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    XServer(const XServer &) = delete;
    XServer &operator=(const XServer &) = delete;

    /// For the variable DISPLAY; empty where the server does not start.
    const QString &display() const { return m_display; }

private:
    QProcess m_process;
    QString m_display;
};

} // namespace fivepace
