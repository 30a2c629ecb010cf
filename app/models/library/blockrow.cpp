// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/blockrow.h"

#include "text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace fivepace {

namespace {

class BlockWords {
    Q_DECLARE_TR_FUNCTIONS(BlockWords)
};

bool isRunOnce(const Block &block)
{
    return block.times == Count {};
}

class RowMaker {
public:
    RowMaker(SetsRunOnce once, std::vector<BlockPath> *paths)
        : m_once(once)
        , m_paths(paths)
    {
    }

    void add(const Blocks &blocks, const BlockPath &above, int depth)
    {
        auto path = above;
        path.push_back(0);
        for (const auto &block : blocks) {
            const bool isLast = path.back() + 1 == blocks.size();
            if (m_once == SetsRunOnce::AsTheirBlocks && block.isSet() && isRunOnce(block)) {
                add(block.items(), path, depth);
                rows.back().block.after = block.after;
                rows.back().isLast = isLast;
            } else {
                addRow(block, path, depth, isLast);
            }
            ++path.back();
        }
    }

    std::vector<BlockRow> rows;

private:
    void addRow(const Block &block, const BlockPath &path, int depth, bool isLast)
    {
        BlockRow row { .id = 0, .depth = depth, .block = {}, .isLast = isLast };
        if (!block.isSet()) {
            row.block = block;
        } else {
            row.block = { block.times, Blocks(), block.between, block.after, block.optional, block.tags };
        }
        rows.push_back(std::move(row));
        if (m_paths != nullptr)
            m_paths->push_back(path);
        if (block.isSet())
            add(block.items(), path, depth + 1);
    }

    SetsRunOnce m_once;
    std::vector<BlockPath> *m_paths;
};

} // namespace

std::vector<BlockRow> rowsOf(const Blocks &blocks, SetsRunOnce once, std::vector<BlockPath> *paths)
{
    RowMaker maker(once, paths);
    maker.add(blocks, {}, 0);
    return std::move(maker.rows);
}

QString whatText(const BlockRow &row)
{
    const auto &times = row.block.times;
    if (row.block.isSet()) {
        auto count = QString::number(times.least);
        if (times.most)
            count += QStringLiteral("–%1").arg(*times.most);
        return BlockWords::tr("%1 × set of", "how often a set is run; its blocks follow below").arg(count);
    }
    auto alone = row.block;
    alone.between.reset();
    alone.after.reset();
    const auto text = words::fromUtf8(notation::print({ alone }));
    return isRunOnce(row.block) ? QStringLiteral("1 × ") + text : text;
}

QString betweenText(const BlockRow &row)
{
    if (isRunOnce(row.block))
        return {};
    return BlockWords::tr("rec %1", "recovery between reps").arg(words::recovery(row.block.between));
}

QString thenText(const BlockRow &row)
{
    if (row.isLast)
        return {};
    return BlockWords::tr("then %1", "recovery before the next block").arg(words::recovery(row.block.after));
}

QString spokenText(const BlockRow &row)
{
    QStringList parts { whatText(row), betweenText(row), thenText(row) };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace fivepace
