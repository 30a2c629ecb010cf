// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands/crawler.h"

#include "hands/inspection.h"

#include <algorithm>

namespace fivepace::test {

namespace {

constexpr int kMostPresses = 400; ///< of one page, with all that opens there
constexpr int kMostEscapes = 4;

/// These open another squad or end the program.
bool isLeftAlone(const QString &name)
{
    static const QStringList names { QStringLiteral("Try the example squad"),
        QStringLiteral("Open the example squad"), QStringLiteral("Open example"), QStringLiteral("Quit") };
    return std::ranges::any_of(names, [&](const QString &left) { return name.startsWith(left); });
}

bool isOfTheRail(const QQuickItem *item)
{
    for (; item != nullptr; item = item->parentItem()) {
        if (Screen::typeOf(item) == QLatin1String("Rail"))
            return true;
    }
    return false;
}

const QQuickItem *viewOf(const QQuickItem *item)
{
    const auto *view = Screen::ancestor(item, "QQuickItemView");
    return view != nullptr ? view : Screen::ancestor(item, "QQuickTableView");
}

/// The same dialog may be reached in several ways.
QString scopeOf(const QQuickItem *popupItem)
{
    if (popupItem == nullptr)
        return {};
    const auto *popup = popupItem->parent();
    const auto *by = popup->property("parent").value<QQuickItem *>();
    return Screen::typeOf(popup) + (by != nullptr ? Screen::nameOf(by) : QString());
}

} // namespace

void Crawler::crawl(const QString &page)
{
    m_page = page;
    m_tried.clear();
    m_hand.goTo(page);
    inspect(page);
    pressEverything(page, {});
}

void Crawler::pressEverything(const QString &way, const QList<QQuickItem *> &below)
{
    for (int tried = 0; tried < kMostPresses && m_hand.isWell();) {
        const auto screen = m_hand.screen();
        const auto popups = screen.popups();
        const auto *within = below.isEmpty() ? nullptr : below.last();
        if (within != nullptr && !popups.contains(within))
            return; // closed by what was pressed in it
        const Piece *next = nullptr;
        QString key;
        for (const auto &piece : screen.pieces()) {
            if (!Screen::takesPresses(piece.item) || isOfTheRail(piece.item) || !screen.isInReach(piece)
                || (within != nullptr && !Screen::isWithin(piece.item, within))
                || (within == nullptr && piece.inPopup) || isLeftAlone(Screen::nameOf(piece.item)))
                continue;
            key = scopeOf(within) + keyOf(piece);
            if (m_tried.contains(key))
                continue;
            next = &piece;
            break;
        }
        if (next == nullptr)
            return;
        m_tried.insert(key);
        ++tried;
        tryOut(*next, Button::Left, way);
        if (within == nullptr && viewOf(next->item) != nullptr) {
            const auto again = m_hand.screen();
            const auto same = std::ranges::find_if(
                again.pieces(), [&](const Piece &piece) { return piece.item == next->item; });
            if (same != again.pieces().end() && again.isInReach(*same))
                tryOut(*same, Button::Right, way);
        }
    }
}

void Crawler::tryOut(const Piece &piece, Button button, const QString &way)
{
    const auto name = Screen::nameOf(piece.item).left(40);
    const auto here = QStringLiteral("%1 > %2%3")
                          .arg(way, button == Button::Right ? QStringLiteral("menu of ") : QString(),
                              name.isEmpty() ? Screen::typeOf(piece.item) : name);
    const auto &workspace = m_hand.program().workspace();
    const auto canUndo = workspace.canUndo();
    const auto undoes = workspace.undoText();
    const auto below = m_hand.screen().popups();
    ++m_presses;
    const auto middle = piece.shown.center();
    button == Button::Right ? m_hand.rightClickAt(middle) : m_hand.clickAt(middle);
    inspect(here);
    const auto popups = m_hand.screen().popups();
    if (popups.size() > below.size()) {
        if (popups.size() <= 2)
            pressEverything(here, popups);
        closeWhatOpened(here, below.size());
    }
    if (workspace.canUndo() != canUndo || workspace.undoText() != undoes)
        m_hand.press(Qt::Key_Z, Qt::ControlModifier);
    if (below.isEmpty())
        m_hand.goTo(m_page);
}

/// One Escape a popup.
void Crawler::closeWhatOpened(const QString &way, qsizetype below)
{
    for (int pressed = 0; pressed < kMostEscapes; ++pressed) {
        const auto open = m_hand.screen().popups().size();
        if (open <= below)
            return;
        m_hand.press(Qt::Key_Escape);
        const auto left = m_hand.screen().popups().size();
        if (left >= open)
            note(way, QStringLiteral("Escape does not close it"));
        if (left < open - 1)
            note(way, QStringLiteral("Escape goes back more than one step"));
    }
    if (m_hand.screen().popups().size() > below)
        note(way, QStringLiteral("it cannot be closed by Escape"));
}

void Crawler::readTips(const QString &page)
{
    m_hand.goTo(page);
    QSet<QString> read;
    for (const auto &piece : m_hand.screen().pieces()) {
        if (!piece.item || !piece.item->property("tip").isValid()
            || piece.item->property("tip").toString().isEmpty())
            continue;
        const auto tip = piece.item->property("tip").toString();
        if (read.contains(tip) || !m_hand.screen().isInReach(piece))
            continue;
        read.insert(tip);
        m_hand.restAt(piece.shown.center());
        m_hand.sees(tip);
        if (!m_hand.isWell()) {
            note(page, QStringLiteral("the tip \"%1\" does not come up").arg(tip));
            m_hand.forgive();
        }
        inspect(page + QStringLiteral(" > tip of ") + tip);
    }
}

void Crawler::inspect(const QString &way)
{
    for (const auto &fault : faultsOn(m_hand.screen()))
        note(way, fault);
    const auto warned = m_hand.takeWarnings();
    if (!warned.isEmpty())
        note(way, QStringLiteral("warned: ") + warned);
    if (!m_hand.isWell()) {
        note(way, m_hand.trouble());
        m_hand.forgive();
    }
}

/// A fault of a page is there in all its states; the first way to it is enough.
void Crawler::note(const QString &way, const QString &fault)
{
    const auto known = std::ranges::any_of(
        m_faults, [&](const QString &other) { return other.endsWith(QStringLiteral(" : ") + fault); });
    if (!known)
        m_faults << way + QStringLiteral(" : ") + fault;
}

QString Crawler::keyOf(const Piece &piece) const
{
    const auto *view = viewOf(piece.item);
    if (view == nullptr)
        return QStringLiteral("/%1 %2").arg(Screen::typeOf(piece.item), Screen::nameOf(piece.item));
    return QStringLiteral("/%1 of %2").arg(Screen::typeOf(piece.item), Screen::typeOf(view->parentItem()));
}

} // namespace fivepace::test
