// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/readinghighlighter.h"

#include <QTextDocument>

#include <algorithm>

namespace fivepace {

namespace {

/// Where the code point `position` of `text` begins, in UTF-16 units.
int utf16Offset(const QString &text, std::size_t position)
{
    int offset = 0;
    for (std::size_t passed = 0; passed < position && offset < text.size(); ++passed)
        offset += text.at(offset).isHighSurrogate() ? 2 : 1;
    return offset;
}

} // namespace

ReadingHighlighter::ReadingHighlighter(QObject *parent)
    : QSyntaxHighlighter(parent)
{
    connect(this, &ReadingHighlighter::lookChanged, this, &QSyntaxHighlighter::rehighlight);
}

void ReadingHighlighter::setTextDocument(QQuickTextDocument *textDocument)
{
    if (m_textDocument == textDocument)
        return;
    m_textDocument = textDocument;
    setDocument(textDocument == nullptr ? nullptr : textDocument->textDocument());
    Q_EMIT textDocumentChanged();
}

void ReadingHighlighter::setReading(ReadingModel *reading)
{
    if (m_reading == reading)
        return;
    if (m_reading)
        disconnect(m_reading, nullptr, this, nullptr);
    m_reading = reading;
    if (reading != nullptr)
        connect(reading, &ReadingModel::textChanged, this, &QSyntaxHighlighter::rehighlight);
    Q_EMIT readingChanged();
    rehighlight();
}

void ReadingHighlighter::highlightBlock(const QString &text)
{
    if (!m_reading)
        return;
    mark(text, m_reading->reading().assumptions, m_assumptionColor);
    mark(text, m_reading->reading().problems, m_problemColor);
}

void ReadingHighlighter::mark(
    const QString &text, const std::vector<notation::Remark> &remarks, const QColor &color)
{
    QTextCharFormat format;
    format.setFontUnderline(true);
    format.setUnderlineColor(color);
    format.setForeground(color);
    const int start = currentBlock().position();
    for (const auto &remark : remarks) {
        const int from = std::max(0, utf16Offset(m_reading->text(), remark.from) - start);
        const int to
            = std::min<int>(static_cast<int>(text.size()), utf16Offset(m_reading->text(), remark.to) - start);
        if (from < to)
            setFormat(from, to - from, format);
    }
}

} // namespace fivepace
