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
        QStringLiteral("Open the example squad"), QStringLiteral("Open example"), QStringLiteral("Quit"),
        QStringLiteral("Paste my athletes") };
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

/// What explains the item to the pointer; null for none.
const QQuickItem *tipOf(const QQuickItem *item)
{
    const auto children = item->childItems();
    const auto tip = std::ranges::find_if(
        children, [](const QQuickItem *child) { return Screen::typeOf(child) == QLatin1String("Tip"); });
    return tip != children.end() ? *tip : nullptr;
}

} // namespace

void Crawler::crawl(const QString &page)
{
    m_page = page;
    m_tried.clear();
    open();
    inspect(page);
    pressEverything(page, {});
}

/// Two pages have no key of their own: the sheet, here of a cycle, and the backups. Nothing leads back to the
/// welcome.
void Crawler::open()
{
    if (m_page == QLatin1String("Welcome"))
        return;
    if (m_page == QLatin1String("Sheet")) {
        m_hand.goTo(QStringLiteral("Plan"));
        m_hand.press(Qt::Key_P, Qt::ControlModifier);
    } else if (m_page == QLatin1String("Backups")) {
        m_hand.goTo(QStringLiteral("Settings"));
        m_hand.clickOn(QStringLiteral("Show them"));
    } else {
        m_hand.goTo(m_page);
    }
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
        const bool isRow = viewOf(next->item) != nullptr;
        tryOut(*next, Button::Left, way);
        if (within == nullptr && isRow && next->item) { // what was pressed may be gone
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
    if (workspace.canUndo() != canUndo || workspace.undoText() != undoes) {
        m_hand.press(Qt::Key_Z, Qt::ControlModifier);
        if (!m_hand.isKeyboardSomewhere())
            note(here, QStringLiteral("when it is taken back the keyboard is nowhere"));
    }
    if (below.isEmpty())
        open();
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
    else if (!m_hand.isKeyboardSomewhere())
        note(way, QStringLiteral("when it is closed the keyboard is nowhere"));
}

void Crawler::readTips(const QString &page)
{
    m_page = page;
    open();
    QSet<QString> read;
    const auto screen = m_hand.screen();
    for (const auto &piece : screen.pieces()) {
        const auto *tip = piece.item ? tipOf(piece.item) : nullptr;
        const auto text = tip != nullptr ? tip->property("text").toString() : QString();
        if (text.isEmpty() || read.contains(text) || !screen.isInReach(piece))
            continue;
        m_hand.restAt(piece.shown.center());
        if (!tip->property("shown").toBool())
            continue; // it is for another state
        read.insert(text);
        m_hand.sees(text);
        inspect(page + QStringLiteral(" > tip of ") + text);
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
