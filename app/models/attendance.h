// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>

#include <functional>

namespace fivepace {

/// Lets a model or an item rest while the page it belongs to is hidden: what it would have followed is owed,
/// and done when the page is shown, before it is drawn. What belongs to no page never rests. A page is an
/// item with the property `restsWhileHidden`.
class Attendance : public QObject {
    Q_OBJECT

public:
    /// That of `receiver`, which owns it.
    static Attendance &of(QObject &receiver);

    /// Does `now`, or owes `later`. What is owed to `opened`, a file that was opened, takes the place of all
    /// else.
    void follow(bool opened, const std::function<void()> &now, std::function<void()> later);

    /// How often anything followed since the program began, for tests.
    static int followed();

private:
    explicit Attendance(QObject &receiver);
    bool isResting();
    void catchUp();

    QPointer<QQuickItem> m_page;
    std::function<void()> m_owed;
    bool m_owesOpened = false;
};

} // namespace fivepace
