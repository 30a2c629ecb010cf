// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/readingmodel.h"

#include "guithread.h"
#include "models/keptids.h"
#include "text/notationwords.h"
#include "text/tone.h"
#include "text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace fivepace {

namespace {

constexpr std::size_t kMostShown = 3;

QString remarkTexts(const std::vector<notation::Remark> &remarks)
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(remarks.size(), kMostShown); ++i)
        texts += words::remark(remarks[i]);
    if (remarks.size() > kMostShown)
        texts += QCoreApplication::translate("fivepace::ReadingModel", "and %n more, underlined in the text",
            "remarks on the text", static_cast<int>(remarks.size() - kMostShown));
    return texts.join(QLatin1Char('\n'));
}

/// Where each remark stands in `text`. Remarks count characters, texts of Qt UTF-16 units.
std::vector<ReadingModel::Mark> marksOf(const notation::Reading &reading, const QString &text)
{
    std::vector<int> offsets; // filled only where a character takes two units
    if (std::ranges::any_of(text, [](QChar unit) { return unit.isHighSurrogate(); })) {
        for (int at = 0; at < text.size(); ++at) {
            if (!text.at(at).isLowSurrogate())
                offsets.push_back(at);
        }
    }
    const auto offset = [&](std::size_t character) {
        const auto end = static_cast<std::size_t>(text.size());
        return static_cast<int>(offsets.empty() ? std::min(character, end)
                : character < offsets.size()    ? static_cast<std::size_t>(offsets[character])
                                                : end);
    };
    std::vector<ReadingModel::Mark> marks;
    for (const auto &remark : reading.assumptions)
        marks.push_back({ offset(remark.from), offset(remark.to), false });
    for (const auto &remark : reading.problems)
        marks.push_back({ offset(remark.from), offset(remark.to), true });
    return marks;
}

} // namespace

ReadingModel::ReadingModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(this, &ReadingModel::textChanged, this, &ReadingModel::cursorChanged);
}

void ReadingModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_reading = notation::parse(words::toUtf8(text));
    m_marks = marksOf(m_reading, text);
    auto rows = rowsOf(m_reading.blocks, SetsRunOnce::AsTheirBlocks);
    keepIds(m_rows.all(), rows, m_nextId);
    m_rows.replace(*this, std::move(rows));
    Q_EMIT textChanged();
}

QString ReadingModel::tone() const
{
    if (m_text.trimmed().isEmpty())
        return toneName(Tone::Plain);
    if (m_reading.blocks.empty())
        return toneName(Tone::Bad);
    return m_reading.ok() && m_reading.assumptions.empty() ? toneName(Tone::Good) : toneName(Tone::Watch);
}

QString ReadingModel::summary() const
{
    if (m_reading.blocks.empty())
        return m_text.trimmed().isEmpty() ? tr("Type a workout: 3 x (100m, 200m) [2:30 & 5:00]")
                                          : tr("Nothing to run in this text yet. Type reps as 4 x 50m.");
    const auto totals = totalsOf(m_reading.blocks);
    return tr("Read as %1 in %2.")
        .arg(tr("%n rep(s)", nullptr, totals.reps),
            tr("%n block(s)", nullptr, static_cast<int>(m_reading.blocks.size())));
}

QString ReadingModel::problems() const
{
    return remarkTexts(m_reading.problems);
}

QString ReadingModel::assumptions() const
{
    return remarkTexts(m_reading.assumptions);
}

int ReadingModel::placeAtCursor() const
{
    const auto holds = [this](const Mark &mark) { return mark.from <= m_cursor && m_cursor <= mark.to; };
    // Problems come last and weigh more.
    const auto found = std::find_if(m_marks.rbegin(), m_marks.rend(), holds);
    return static_cast<int>(m_marks.rend() - found) - 1;
}

QString ReadingModel::remark() const
{
    const int place = placeAtCursor();
    if (place < 0)
        return {};
    const auto index = static_cast<std::size_t>(place);
    const auto assumptions = m_reading.assumptions.size();
    return words::remark(
        index < assumptions ? m_reading.assumptions[index] : m_reading.problems[index - assumptions]);
}

QString ReadingModel::remarkTone() const
{
    const int place = placeAtCursor();
    const bool isProblem = place >= 0 && m_marks[static_cast<std::size_t>(place)].isProblem;
    return isProblem ? toneName(Tone::Bad) : toneName(Tone::Watch);
}

int ReadingModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : m_rows.count();
}

QVariant ReadingModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? shown(m_rows.at(index.row()), role)
                                                             : QVariant();
}

QVariant ReadingModel::shown(const BlockRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case WhatRole:
        return whatText(row);
    case BetweenRole:
        return betweenText(row);
    case ThenRole:
        return thenText(row);
    case ThenIsStatedRole:
        return row.block.after.has_value();
    case DepthRole:
        return row.depth;
    case SpokenRole:
        return spokenText(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> ReadingModel::shownRoles()
{
    return { { WhatRole, "what" }, { BetweenRole, "between" }, { ThenRole, "then" },
        { ThenIsStatedRole, "thenIsStated" }, { DepthRole, "depth" }, { SpokenRole, "spoken" } };
}

} // namespace fivepace
