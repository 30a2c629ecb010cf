// SPDX-License-Identifier: GPL-3.0-or-later
// How the hand finds a thing, scrolls to it and makes sure that a press reaches it.
#include "hands/hand.h"

#include <QTest>
#include <QWheelEvent>

#include <algorithm>

namespace fivepace::test {

namespace {

constexpr int kWheelStep = 120;
constexpr int kTurnMs = 100; ///< from one turn of the wheel to the next

} // namespace

std::optional<Piece> Hand::find(const QString &name, const QString &in, const Where &where)
{
    std::optional<Piece> found;
    const auto look = [&] {
        const Screen screen(window());
        for (const auto &piece : screen.called(name)) {
            if (!in.isEmpty()) {
                const auto around = screen.called(in);
                if (std::ranges::none_of(
                        around, [&](const Piece &other) { return Screen::isWithin(piece.item, other.item); }))
                    continue;
            }
            if (!found || screen.isInReach(piece))
                found = piece;
            if (screen.isInReach(piece))
                break;
        }
        if (!found)
            scrollTowards(name);
        return found.has_value();
    };
    if (!isWell())
        return {};
    if (!waitFor(look))
        fail(QStringLiteral("does not see \"%1\" but: %2")
                 .arg(name, Screen(window()).texts().join(QStringLiteral(" | "))),
            where);
    return found;
}

/// Turns the wheel one step where something of that name is scrolled out of sight.
void Hand::scrollTowards(const QString &name)
{
    const std::function<QQuickItem *(QQuickItem *)> hidden = [&](QQuickItem *item) -> QQuickItem * {
        if (!item->isVisible())
            return nullptr;
        if (Screen::nameOf(item).startsWith(name))
            return item;
        for (auto *child : item->childItems()) {
            if (auto *found = hidden(child))
                return found;
        }
        return nullptr;
    };
    const auto *item = hidden(window()->contentItem());
    const auto *view = item != nullptr ? Screen::ancestor(item, "QQuickFlickable") : nullptr;
    if (view == nullptr)
        return;
    const auto frame = view->mapRectToScene(QRectF(0, 0, view->width(), view->height()));
    const auto place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).center();
    const QPoint turn(place.x() > frame.right() ? -kWheelStep
            : place.x() < frame.left()          ? kWheelStep
                                                : 0,
        place.y() > frame.bottom()    ? -kWheelStep
            : place.y() < frame.top() ? kWheelStep
                                      : 0);
    turnWheel(frame.center(), turn);
}

void Hand::turnWheel(QPointF place, QPoint by)
{
    QWheelEvent wheel(place, window()->mapToGlobal(place), QPoint(), by, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    // Of two turns at one moment Qt takes the first alone.
    static quint64 s_moment = 0;
    wheel.setTimestamp(s_moment += kTurnMs);
    QCoreApplication::sendEvent(window(), &wheel);
    waitForFrame();
}

void Hand::scrollEverythingDown(Where where)
{
    constexpr int kMostTurns = 300;
    const auto before = screen(where);
    for (const auto &piece : before.pieces()) {
        if (!piece.item || !piece.item->inherits("QQuickFlickable"))
            continue;
        for (int turn = 0; turn < kMostTurns && !piece.item->property("atYEnd").toBool(); ++turn)
            turnWheel(piece.shown.center(), { 0, -kWheelStep });
    }
    rest(where);
}

/// It is where it was a frame ago, and what it is scrolled by has come to rest: a list that still rolls takes
/// a press as "stop".
bool Hand::standsStill(const Piece &piece)
{
    const auto placeOf = [](const QQuickItem *item) {
        return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    };
    const auto before = placeOf(piece.item);
    waitForFrame();
    if (!piece.item || placeOf(piece.item) != before)
        return false;
    const auto *view = Screen::ancestor(piece.item, "QQuickFlickable");
    for (; view != nullptr; view = Screen::ancestor(view, "QQuickFlickable")) {
        if (view->property("moving").toBool())
            return false;
    }
    return true;
}

/// The piece where a press reaches it.
std::optional<Piece> Hand::reach(const QString &name, const QString &in, const Where &where)
{
    std::optional<Piece> found;
    const bool reached = isWell() && waitFor([&] {
        found = find(name, in, where);
        return !found || (Screen(window()).isInReach(*found) && standsStill(*found));
    });
    if (!found || reached)
        return found;
    const auto *cover = Screen(window()).touchedAt(found->shown.center());
    fail(QStringLiteral("cannot reach \"%1\": %2 is in the way")
             .arg(name,
                 cover == nullptr
                     ? QStringLiteral("nothing that takes a press")
                     : Screen::typeOf(cover) + QStringLiteral(" \"") + Screen::nameOf(cover) + u'"'),
        where);
    return {};
}

/// A file or print dialog: what the script says, else Escape.
void Hand::answerOtherWindows()
{
    auto *other = QApplication::activeModalWidget();
    auto *shown = other != nullptr ? other->windowHandle() : nullptr;
    if (shown == nullptr || !shown->isExposed())
        return;
    if (const auto answer = std::exchange(m_answer, {}))
        answer(*shown);
    else
        QTest::keyClick(shown, Qt::Key_Escape);
}
} // namespace fivepace::test
