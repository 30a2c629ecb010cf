// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>

namespace fivepace {

/// Finds an entry of a combo box by all the letters typed in quick succession; Qt 6.4's own search knows only
/// the last one. Letters without accents find those with them.
class TypeAhead : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *combo READ combo WRITE setCombo NOTIFY comboChanged REQUIRED)

public:
    using QObject::QObject;

    QQuickItem *combo() const { return m_combo; }
    void setCombo(QQuickItem *combo);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void comboChanged();
    /// The entry is chosen in the list that is open; `from` is where it stood.
    void reached(int from, int place);
    /// The entry is chosen in a combo whose list is closed.
    void chosen(int place);

private:
    int placeOf(const QString &typed, int from) const;
    void go(int place);

    QPointer<QQuickItem> m_combo;
    QString m_typed;
    quint64 m_lastTyped = 0;
};

} // namespace fivepace
