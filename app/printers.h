// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// The printers of this computer.
class Printers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int usual READ usual NOTIFY changed)

public:
    using QObject::QObject;

    QStringList names() const { return m_names; }
    /// Place in `names` of the one that prints where nothing else is said; -1 where there is none.
    int usual() const { return m_usual; }
    /// Asks the system; it may take a moment.
    Q_INVOKABLE void look();

Q_SIGNALS:
    void changed();

private:
    QStringList m_names;
    int m_usual = -1;
};

} // namespace fivepace
