// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hands/hand.h"

#include <QSet>
#include <QStringList>

namespace fivepace::test {

/// Goes through the program as a child would: on every page it presses all that can be pressed, looks at what
/// comes up, presses what is in there, and closes it by Escape. After each step the whole screen is
/// inspected.
class Crawler {
public:
    explicit Crawler(Hand &hand)
        : m_hand(hand)
    {
    }

    /// The page of that name, and every state of it that a press leads to.
    void crawl(const QString &page);
    /// The tips of the page, by resting the pointer on what has one.
    void readTips(const QString &page);

    /// Each with the way that leads to it: "Plan > Plan… : …".
    const QStringList &faults() const { return m_faults; }
    int presses() const { return m_presses; }

private:
    enum class Button { Left, Right };

    void open();
    void pressEverything(const QString &way, const QList<QQuickItem *> &below);
    void tryOut(const Piece &piece, Button button, const QString &way);
    void closeWhatOpened(const QString &way, qsizetype below);
    void inspect(const QString &way);
    void note(const QString &way, const QString &fault);
    /// What tells this thing from others of the page; rows of a list are all one.
    QString keyOf(const Piece &piece) const;

    Hand &m_hand;
    QString m_page;
    QSet<QString> m_tried;
    QStringList m_faults;
    int m_presses = 0;
};

} // namespace fivepace::test
