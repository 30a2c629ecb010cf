// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/shortcutpass.h"

#include <QKeyEvent>

namespace fivepace {

void ShortcutPass::setText(QQuickItem *text)
{
    if (m_text == text)
        return;
    if (m_text)
        m_text->removeEventFilter(this);
    m_text = text;
    if (m_text)
        m_text->installEventFilter(this);
    Q_EMIT textChanged();
}

bool ShortcutPass::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_enabled || event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll))
        return false;
    event->ignore();
    return true;
}

} // namespace fivepace
