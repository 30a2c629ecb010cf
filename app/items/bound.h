// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QVariant>

namespace fivepace {

/// Writes a property as a control itself does: the binding that a page gave to it goes on.
class Bound : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE void write(QObject *object, const QString &property, const QVariant &value) const
    {
        object->setProperty(property.toUtf8().constData(), value);
    }
};

} // namespace fivepace
