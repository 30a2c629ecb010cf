// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QtGlobal>

/// Everything that Qt or QML warned about since this object was made.
class QmlWarnings {
public:
    QmlWarnings()
    {
        s_messages.clear();
        m_previous = qInstallMessageHandler(&QmlWarnings::take);
    }
    ~QmlWarnings() { qInstallMessageHandler(m_previous); }
    Q_DISABLE_COPY_MOVE(QmlWarnings)

    static QString all() { return s_messages.join(QLatin1Char('\n')); }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        if (type == QtDebugMsg || type == QtInfoMsg)
            return;
        s_messages.append(
            QStringLiteral("%1:%2: %3").arg(QLatin1String(context.file)).arg(context.line).arg(text));
    }

    inline static QStringList s_messages;
    QtMessageHandler m_previous = nullptr;
};
