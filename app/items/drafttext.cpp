// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/drafttext.h"

#include "models/relink.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace fivepace {

namespace {

/// The stretch in which two texts differ: from `from`, with `kept` units equal behind it.
struct Difference {
    int from = 0;
    int kept = 0;
};

Difference between(const QString &old, const QString &now)
{
    const auto shorter = std::min(old.size(), now.size());
    Difference difference;
    while (difference.from < shorter && old.at(difference.from) == now.at(difference.from))
        ++difference.from;
    while (difference.from + difference.kept < shorter
        && old.at(old.size() - 1 - difference.kept) == now.at(now.size() - 1 - difference.kept))
        ++difference.kept;
    // Never between the two units of one character.
    if (difference.from > 0 && old.at(difference.from - 1).isHighSurrogate())
        --difference.from;
    if (difference.kept > 0 && old.at(old.size() - difference.kept).isLowSurrogate())
        --difference.kept;
    return difference;
}

/// The line on which a cursor on `line` of the old lines belongs: equal lines above and below the change keep
/// theirs.
int lineAfter(const QStringList &old, const QStringList &now, int line)
{
    const auto shorter = std::min(old.size(), now.size());
    qsizetype top = 0;
    while (top < shorter && old.at(top) == now.at(top))
        ++top;
    qsizetype bottom = 0;
    while (top + bottom < shorter && old.at(old.size() - 1 - bottom) == now.at(now.size() - 1 - bottom))
        ++bottom;
    if (line >= top && line >= old.size() - bottom)
        line += static_cast<int>(now.size() - old.size());
    return std::clamp(line, 0, static_cast<int>(now.size()) - 1);
}

} // namespace

DraftText::DraftText(QObject *parent)
    : QObject(parent)
{
}

void DraftText::setTextDocument(QQuickTextDocument *textDocument)
{
    if (m_textDocument == textDocument)
        return;
    if (m_textDocument)
        disconnect(m_textDocument->textDocument(), nullptr, this, nullptr);
    m_textDocument = textDocument;
    if (textDocument != nullptr)
        connect(textDocument->textDocument(), &QTextDocument::contentsChanged, this, &DraftText::give);
    Q_EMIT textDocumentChanged();
    take();
}

void DraftText::setDraft(WorkoutDraft *draft)
{
    if (!relink(m_draft, draft, &WorkoutDraft::workoutChanged, this, &DraftText::take))
        return;
    Q_EMIT draftChanged();
    take();
}

/// Another workout, or the start of an edit, is no step that undo could take back.
void DraftText::take()
{
    if (!m_textDocument || !m_draft)
        return;
    auto *document = m_textDocument->textDocument();
    const bool isSameEdit = m_isEditing && m_draft->isEditing();
    const bool begins = m_isEditing != m_draft->isEditing();
    m_isEditing = m_draft->isEditing();
    const auto text = m_draft->text();
    if (document->toPlainText() != text) {
        m_isReplacing = true;
        isSameEdit ? replace(text) : document->setPlainText(text);
        m_isReplacing = false;
    }
    if (begins)
        document->clearUndoRedoStacks();
}

void DraftText::give()
{
    if (m_isReplacing || !m_draft || !m_draft->isEditing())
        return;
    m_draft->setText(m_textDocument->textDocument()->toPlainText());
    Q_EMIT typed();
}

void DraftText::put(int start, const QString &text)
{
    if (!m_textDocument || start < 0 || start > m_cursor)
        return;
    QTextCursor edit(m_textDocument->textDocument());
    edit.setPosition(start);
    edit.setPosition(m_cursor, QTextCursor::KeepAnchor);
    edit.insertText(text);
}

void DraftText::replace(const QString &text)
{
    auto *document = m_textDocument->textDocument();
    const auto old = document->toPlainText();
    const auto difference = between(old, text);
    const auto block = document->findBlock(m_cursor);
    const int column = m_cursor - block.position();
    const int line
        = lineAfter(old.split(QLatin1Char('\n')), text.split(QLatin1Char('\n')), block.blockNumber());

    QTextCursor edit(document);
    edit.setPosition(difference.from);
    edit.setPosition(static_cast<int>(old.size()) - difference.kept, QTextCursor::KeepAnchor);
    edit.insertText(text.mid(difference.from, text.size() - difference.kept - difference.from));
    const auto now = document->findBlockByNumber(line);
    Q_EMIT cursorMoved(now.position() + std::min(column, now.length() - 1));
}

} // namespace fivepace
