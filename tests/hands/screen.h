// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>
#include <QString>

namespace fivepace::test {

/// One item of a window as far as it shows.
struct Piece {
    QPointer<QQuickItem> item;
    QRectF whole; ///< where it stands in the window
    QRectF shown; ///< what of that is neither cut off nor beyond the window
    bool inPopup = false;
    bool isTip = false; ///< a part of a tooltip
};

/// What someone in front of a window sees and a screen reader says, read from its items. It changes nothing
/// and calls nothing of the program.
class Screen {
public:
    explicit Screen(QQuickWindow *window) { look(window); }

    /// Everything that shows, in the order in which it is painted.
    const QList<Piece> &pieces() const { return m_pieces; }
    /// Lists, grids and tables, also those without any room.
    const QList<Piece> &views() const { return m_views; }
    QRectF window() const { return m_window; }
    /// The pieces that are called so: exactly, else beginning with it, else containing it. Those of an open
    /// popup come first.
    QList<Piece> called(const QString &name) const;
    /// Some text contains this.
    bool says(const QString &text) const;
    /// Every text, in the order in which it is painted.
    QStringList texts() const;
    /// What takes a press of the left button there; null where nothing does.
    QQuickItem *touchedAt(QPointF point) const;
    /// A press at the middle of what shows of it reaches it, or what it is a part of.
    bool isInReach(const Piece &piece) const;
    /// Something opaque is painted over all of `area` after the piece.
    bool hidesBehind(const Piece &piece, const QRectF &area) const;
    /// Open dialogs, menus, lists and sheets, the topmost last; tooltips and toasts are not among them.
    QList<QQuickItem *> popups() const;
    /// The same for as long as nothing moves or changes.
    size_t fingerprint() const;

    /// What a screen reader calls it, else its text.
    static QString nameOf(const QQuickItem *item);
    static QAccessible::Role roleOf(const QQuickItem *item);
    static QString textOf(const QQuickItem *item);
    /// "AppButton", "ListView": the item's type without Qt's decoration.
    static QString typeOf(const QObject *item);
    /// A press of the left button does something to it.
    static bool takesPresses(const QQuickItem *item);
    static bool isWithin(const QQuickItem *item, const QQuickItem *ancestor);
    static QQuickItem *ancestor(const QQuickItem *item, const char *inherits);

private:
    void look(QQuickWindow *window);
    struct Layer {
        bool inPopup = false, isTip = false;
    };
    void walk(QQuickItem *item, const QRectF &clip, Layer layer);

    QList<Piece> m_pieces;
    QList<Piece> m_views;
    QRectF m_window;
};

} // namespace fivepace::test
