// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readingmodel.h"

#include "text/words.h"

namespace fivepace {

namespace {

/// "4 × 50 m", or "3 × set" where the block holds others.
QString whatOf(const Block &block)
{
    if (block.isSet()) {
        auto count = QString::number(block.times.least);
        if (block.times.most)
            count += QStringLiteral("–%1").arg(*block.times.most);
        return ReadingModel::tr("%1 × set of", "how often a set is run; its blocks follow below").arg(count);
    }
    auto alone = block;
    alone.between.reset();
    alone.after.reset();
    const auto text = words::fromUtf8(notation::print({ alone }));
    return block.times == Count {} && !text.startsWith(QLatin1Char('1')) ? QStringLiteral("1 × ") + text
                                                                         : text;
}

QString remarkText(const notation::Remark &remark)
{
    const auto reason = words::fromUtf8(remark.reason);
    if (remark.text.empty())
        return reason;
    return ReadingModel::tr("“%1”: %2", "the words in the text: what is to be said of them")
        .arg(words::fromUtf8(remark.text).simplified(), reason);
}

QString remarkTexts(const std::vector<notation::Remark> &remarks)
{
    QStringList texts;
    for (const auto &remark : remarks)
        texts += remarkText(remark);
    return texts.join(QLatin1Char('\n'));
}

} // namespace

ReadingModel::ReadingModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ReadingModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_reading = notation::parse(words::toUtf8(text));
    std::vector<Row> rows;
    add(rows, m_reading.blocks, 0);
    m_rows.replace(*this, std::move(rows));
    Q_EMIT textChanged();
}

QString ReadingModel::tone() const
{
    if (m_reading.blocks.empty())
        return QStringLiteral("bad");
    return m_reading.ok() && m_reading.assumptions.empty() ? QStringLiteral("good") : QStringLiteral("watch");
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

int ReadingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

QVariant ReadingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WhatRole:
        return row.what;
    case BetweenRole:
        return row.between;
    case ThenRole:
        return row.then;
    case ThenIsStatedRole:
        return row.thenIsStated;
    case DepthRole:
        return row.depth;
    case SpokenRole: {
        QStringList parts { row.what, row.between, row.then };
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ReadingModel::roleNames() const
{
    return { { WhatRole, "what" }, { BetweenRole, "between" }, { ThenRole, "then" },
        { ThenIsStatedRole, "thenIsStated" }, { DepthRole, "depth" }, { SpokenRole, "spoken" } };
}

void ReadingModel::follow(Row &row, const std::optional<Recovery> &after)
{
    row.then = tr("then %1", "recovery before the next block").arg(words::recovery(after));
    row.thenIsStated = after.has_value();
}

/// A set that is run once is shown as its blocks.
void ReadingModel::add(std::vector<Row> &rows, const Blocks &blocks, int depth) const
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto &block = blocks[i];
        const bool isLast = i + 1 == blocks.size();
        if (block.isSet() && block.times == Count {}) {
            add(rows, block.items(), depth);
            if (!isLast)
                follow(rows.back(), block.after);
            continue;
        }
        Row row { .id = static_cast<int>(rows.size()),
            .depth = depth,
            .what = whatOf(block),
            .between = {},
            .then = {} };
        if (block.times.most.value_or(block.times.least) > 1)
            row.between = tr("rec %1", "recovery between reps").arg(words::recovery(block.between));
        if (!isLast)
            follow(row, block.after);
        rows.push_back(std::move(row));
        if (block.isSet())
            add(rows, block.items(), depth + 1);
    }
}

} // namespace fivepace
