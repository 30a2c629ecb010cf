// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>

namespace fivepace {

/// Lets the shortcuts of the page through a text that can be read only: Qt 6.4's TextEdit keeps all of them
/// for itself then. Copying and choosing all stay the text's own.
class ShortcutPass : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *text READ text WRITE setText NOTIFY textChanged REQUIRED)
    Q_PROPERTY(bool enabled MEMBER m_enabled NOTIFY enabledChanged)

public:
    using QObject::QObject;

    QQuickItem *text() const { return m_text; }
    void setText(QQuickItem *text);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void textChanged();
    void enabledChanged();

private:
    QPointer<QQuickItem> m_text;
    bool m_enabled = true;
};

} // namespace fivepace
