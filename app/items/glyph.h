// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pictureitem.h"

#include <QColor>
#include <qqmlintegration.h>

namespace fivepace {

/// One of the program's own line icons, in one colour and as large as the item.
class Glyph : public fivepace::PictureItem {
    Q_OBJECT
    QML_ELEMENT
    /// The name of a file in resources/icons, without its ending; empty shows nothing.
    Q_PROPERTY(QString glyph MEMBER m_glyph NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)

public:
    explicit Glyph(QQuickItem *parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    void draw(QPainter &painter) override;

private:
    QString m_glyph;
    QColor m_color = Qt::black;
};

} // namespace fivepace
