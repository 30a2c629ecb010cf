// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/blocktreemodel.h"

#include "domain/notation/blockfields.h"
#include "domain/notation/treetext.h"
#include "guithread.h"
#include "models/keptids.h"
#include "models/relink.h"
#include "text/notationwords.h"
#include "text/words.h"

#include <cassert>

namespace fivepace {

namespace {

Block newRep()
{
    Block block;
    block.body
        = Rep { .length = Distance::metres(100), .lengthMax = {}, .target = {}, .flying = {}, .parts = {} };
    return block;
}

QString fieldText(const Block &block, int role)
{
    switch (role) {
    case BlockTreeModel::TimesRole:
        return words::fromUtf8(timesText(block.times));
    case BlockTreeModel::LengthRole:
        return block.isSet() ? QString() : words::fromUtf8(lengthText(block));
    case BlockTreeModel::TargetRole:
        return block.isSet() ? QString() : words::fromUtf8(targetText(block));
    case BlockTreeModel::PauseBetweenRole:
        return words::fromUtf8(pauseText(block.between));
    default:
        return words::fromUtf8(pauseText(block.after));
    }
}

} // namespace

BlockTreeModel::BlockTreeModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void BlockTreeModel::setReading(ReadingModel *reading)
{
    if (!relink(m_reading, reading, &ReadingModel::textChanged, this, &BlockTreeModel::follow))
        return;
    Q_EMIT readingChanged();
    follow();
}

void BlockTreeModel::follow()
{
    m_paths.clear();
    auto rows = m_reading ? rowsOf(m_reading->reading().blocks, SetsRunOnce::Shown, &m_paths)
                          : std::vector<BlockRow>();
    keepIds(m_rows.all(), rows, m_nextId);
    m_rows.replace(*this, std::move(rows));
    refuse({});
}

void BlockTreeModel::refuse(const QString &reason)
{
    if (m_refusal == reason)
        return;
    m_refusal = reason;
    Q_EMIT refusalChanged();
}

int BlockTreeModel::edit(int row, EditFunction function)
{
    return holds(row) ? write(row, function(m_reading->reading().blocks, pathOf(row))) : row;
}

int BlockTreeModel::write(int row, const std::optional<TreeEdit> &edit)
{
    refuse({});
    if (!edit)
        return row;
    const auto text = rewritten(words::toUtf8(m_reading->text()), edit->blocks);
    if (!text) {
        refuse(words::refusal(text.error()));
        return row;
    }
    Q_EMIT textEdited(words::fromUtf8(*text));
    const auto place = std::ranges::find(m_paths, edit->at);
    return place == m_paths.end() ? m_rows.count() - 1 : static_cast<int>(place - m_paths.begin());
}

int BlockTreeModel::moveUp(int row)
{
    return edit(row, fivepace::moveUp);
}

int BlockTreeModel::moveDown(int row)
{
    return edit(row, fivepace::moveDown);
}

int BlockTreeModel::nest(int row)
{
    if (!holds(row))
        return row;
    const auto nested = fivepace::nest(m_reading->reading().blocks, pathOf(row));
    const int now = write(row, nested);
    if (!nested)
        refuse(tr(
            "Nothing stands above it to make a set with. Run it more than once, or put a block above it."));
    return now;
}

int BlockTreeModel::lift(int row)
{
    return edit(row, fivepace::lift);
}

int BlockTreeModel::add(int row)
{
    if (!m_reading)
        return row;
    return write(
        row, fivepace::add(m_reading->reading().blocks, holds(row) ? pathOf(row) : BlockPath(), newRep()));
}

int BlockTreeModel::duplicate(int row)
{
    return edit(row, fivepace::duplicate);
}

int BlockTreeModel::remove(int row)
{
    return edit(row, fivepace::remove);
}

int BlockTreeModel::changeTimes(int row, int by)
{
    if (!holds(row))
        return row;
    auto times = m_rows.at(row).block.times;
    times.least += by;
    if (times.most)
        *times.most += by;
    return write(row, setTimes(m_reading->reading().blocks, pathOf(row), times));
}

QString BlockTreeModel::setField(int row, Field field, const QString &typed)
{
    if (!holds(row) || typed == fieldText(m_rows.at(row).block, TimesRole + static_cast<int>(field)))
        return {};
    assert(!m_rows.at(row).block.isSet() || (field != Length && field != TargetField));
    const auto edited = this->typed(row, field, words::toUtf8(typed.trimmed()));
    if (!edited)
        return words::refusal(edited.error());
    write(row, *edited);
    return m_refusal;
}

Result<std::optional<TreeEdit>, TextRefusal> BlockTreeModel::typed(
    int row, Field field, const std::string &text) const
{
    const auto &blocks = m_reading->reading().blocks;
    const auto &path = pathOf(row);
    const auto asRep
        = [&](const Result<Block, TextRefusal> &read) -> Result<std::optional<TreeEdit>, TextRefusal> {
        if (!read)
            return read.error();
        return setRep(blocks, path, read->rep(), read->optional);
    };
    switch (field) {
    case Length:
        return asRep(readLength(text, m_rows.at(row).block));
    case TargetField:
        return asRep(readTarget(text, m_rows.at(row).block));
    case Times: {
        const auto times = readTimes(text);
        if (!times)
            return times.error();
        return setTimes(blocks, path, *times);
    }
    case PauseBetween:
    case PauseAfter:
        break;
    }
    const auto pause = readPause(text);
    if (!pause)
        return pause.error();
    return field == PauseBetween ? setBetween(blocks, path, *pause) : setAfter(blocks, path, *pause);
}

int BlockTreeModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : m_rows.count();
}

QVariant BlockTreeModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case IsSetRole:
        return row.block.isSet();
    case IsRepeatedRole:
        return row.block.times != Count {};
    case IsLastRole:
        return row.isLast;
    case TimesRole:
    case LengthRole:
    case TargetRole:
    case PauseBetweenRole:
    case PauseAfterRole:
        return fieldText(row.block, role);
    default:
        return ReadingModel::shown(row, role);
    }
}

QHash<int, QByteArray> BlockTreeModel::roleNames() const
{
    auto names = ReadingModel::shownRoles();
    names.insert({ { IsSetRole, "isSet" }, { TimesRole, "times" }, { LengthRole, "length" },
        { TargetRole, "target" }, { PauseBetweenRole, "pauseBetween" }, { PauseAfterRole, "pauseAfter" },
        { IsRepeatedRole, "isRepeated" }, { IsLastRole, "isLast" } });
    return names;
}

} // namespace fivepace
