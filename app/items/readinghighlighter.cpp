// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/readinghighlighter.h"

#include "models/relink.h"

#include <QTextDocument>

#include <algorithm>

namespace fivepace {

namespace {

using Marks = std::vector<ReadingModel::Mark>;

/// What is underlined in one line of the text, counted from the line's start.
class LineMarks : public QTextBlockUserData {
public:
    explicit LineMarks(Marks marks)
        : marks(std::move(marks))
    {
    }

    Marks marks;
};

Marks marksIn(const QTextBlock &block, const Marks &all)
{
    Marks inside;
    const int start = block.position();
    const int end = start + block.length() - 1;
    for (const auto &mark : all) {
        const int from = std::max(mark.from, start);
        const int to = std::min(mark.to, end);
        if (from < to)
            inside.push_back({ from - start, to - start, mark.isProblem });
    }
    return inside;
}

const Marks &marksOf(const QTextBlock &block)
{
    static const Marks none;
    const auto *line = static_cast<const LineMarks *>(block.userData()); // nobody else sets it
    return line == nullptr ? none : line->marks;
}

} // namespace

ReadingHighlighter::ReadingHighlighter(QObject *parent)
    : QSyntaxHighlighter(parent)
{
    connect(this, &ReadingHighlighter::lookChanged, this, &QSyntaxHighlighter::rehighlight);
}

ReadingHighlighter::~ReadingHighlighter()
{
    if (document() != nullptr)
        disconnect(document(), nullptr, this, nullptr); // the base class still changes it
}

void ReadingHighlighter::setTextDocument(QQuickTextDocument *textDocument)
{
    if (m_textDocument == textDocument)
        return;
    if (document() != nullptr)
        disconnect(document(), nullptr, this, nullptr);
    m_textDocument = textDocument;
    setDocument(textDocument == nullptr ? nullptr : textDocument->textDocument());
    if (document() != nullptr)
        connect(document(), &QTextDocument::contentsChanged, this, &ReadingHighlighter::follow);
    Q_EMIT textDocumentChanged();
    follow();
}

void ReadingHighlighter::setReading(ReadingModel *reading)
{
    if (!relink(m_reading, reading, &ReadingModel::textChanged, this, &ReadingHighlighter::follow))
        return;
    Q_EMIT readingChanged();
    follow();
}

/// Draws only those lines again whose marks are not what they were. While the text and its reading are on
/// their way to each other there is nothing to draw.
void ReadingHighlighter::follow()
{
    if (!m_reading || document() == nullptr || document()->characterCount() - 1 != m_reading->text().size())
        return;
    const auto &all = m_reading->marks();
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        auto marks = all.empty() ? Marks() : marksIn(block, all);
        if (marks == marksOf(block))
            continue;
        block.setUserData(new LineMarks(std::move(marks))); // the block owns it
        rehighlightBlock(block);
    }
}

void ReadingHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setFontUnderline(true);
    for (const auto &mark : marksOf(currentBlock())) {
        const auto &color = mark.isProblem ? m_problemColor : m_assumptionColor;
        format.setUnderlineColor(color);
        format.setForeground(color);
        setFormat(mark.from, std::min(mark.to, static_cast<int>(text.size())) - mark.from, format);
    }
}

} // namespace fivepace
