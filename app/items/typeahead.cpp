// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/typeahead.h"

#include "domain/values/folded.h"
#include "text/words.h"

#include <QKeyEvent>

#include <algorithm>

namespace fivepace {

namespace {

/// Letters further apart than this begin a new word.
constexpr quint64 kPauseMs = 1200;

std::string textAt(QQuickItem *combo, int place)
{
    QString text;
    QMetaObject::invokeMethod(combo, "textAt", Q_RETURN_ARG(QString, text), Q_ARG(int, place));
    return folded(words::toUtf8(text));
}

} // namespace

void TypeAhead::setCombo(QQuickItem *combo)
{
    if (m_combo == combo)
        return;
    if (m_combo)
        m_combo->removeEventFilter(this);
    m_combo = combo;
    if (m_combo)
        m_combo->installEventFilter(this);
    Q_EMIT comboChanged();
}

bool TypeAhead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_typed.clear();
    // A space within a name does not open the list when it is let go.
    if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
        && m_typed.endsWith(QLatin1Char(' ')))
        return true;
    if (event->type() != QEvent::KeyPress || m_combo->property("editable").toBool())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool goesOn = !m_typed.isEmpty() && key->timestamp() - m_lastTyped < kPauseMs;
    const QString text = key->text();
    const bool isLetter = !text.isEmpty() && text.at(0).isPrint() && (goesOn || !text.at(0).isSpace())
        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isLetter) {
        if (!text.isEmpty())
            m_typed.clear();
        return QObject::eventFilter(watched, event);
    }
    const QString typed = (goesOn ? m_typed : QString()) + text.toLower();
    m_lastTyped = key->timestamp();
    m_typed = typed;
    const bool isOpen = m_combo->property("down").toBool();
    const int now = m_combo->property(isOpen ? "highlightedIndex" : "currentIndex").toInt();
    // The same letter again goes on to the next entry with it, as in every list.
    const bool repeats
        = std::all_of(typed.begin(), typed.end(), [&](QChar one) { return one == typed.at(0); });
    int place = placeOf(typed, typed.size() == 1 ? now + 1 : now);
    if (place < 0 && repeats)
        place = placeOf(typed.left(1), now + 1);
    if (place >= 0)
        go(place);
    return true;
}

int TypeAhead::placeOf(const QString &typed, int from) const
{
    const auto start = folded(words::toUtf8(typed));
    const int count = m_combo->property("count").toInt();
    for (int i = 0; i < count; ++i) {
        const int place = (std::max(from, 0) + i) % count;
        if (textAt(m_combo, place).starts_with(start))
            return place;
    }
    return -1;
}

void TypeAhead::go(int place)
{
    if (m_combo->property("down").toBool()) {
        Q_EMIT reached(m_combo->property("highlightedIndex").toInt(), place);
    } else if (place != m_combo->property("currentIndex").toInt()) {
        // Written from here, for an assignment in QML would end the binding that the page gave to
        // currentIndex.
        m_combo->setProperty("currentIndex", place);
        Q_EMIT chosen(place);
    }
}

} // namespace fivepace
