// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <qqmlintegration.h>

namespace fivepace {

/// One of the program's own line icons, in one colour and as large as the item.
class Glyph : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// The name of a file in resources/icons, without its ending; empty shows nothing.
    Q_PROPERTY(QString glyph MEMBER m_glyph NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)

public:
    explicit Glyph(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_glyph;
    QColor m_color = Qt::black;
};

} // namespace fivepace
