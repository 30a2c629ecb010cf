// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QQmlEngine>
#include <QQuickItem>
#include <QRectF>
#include <QSizeF>

namespace fivepace {

/// Finds room in the window for what comes up over it and may cover nothing that can be pressed or typed
/// into. It looks at every item that can be seen, on each frame, which takes too long in JavaScript.
class FreePlace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Where something of that size goes within a part of the window: as low as it can, in the middle, else
    /// at one of its sides; `step` is how far up it is tried. Where there is no room: lowest, in the middle.
    /// `item` is what is placed, and not looked at.
    Q_INVOKABLE QPointF lowest(QQuickItem *item, const QSizeF &size, const QRectF &within, double step) const;
    /// Nothing that can be pressed or typed into lies under this part of the window.
    Q_INVOKABLE bool isFree(QQuickItem *item, const QRectF &place) const;
};

} // namespace fivepace
