// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/seasonbalance.h"

#include "domain/log/pacebalance.h"
#include "domain/plan/cyclechecks.h"
#include "guithread.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

/// The metres of one cycle: done where something was run, else planned.
struct Column {
    const Cycle *cycle = nullptr;
    std::vector<BalancePart> parts;
    bool isPlanned = false;

    Distance of(const BalancePart &part) const { return isPlanned ? part.planned : part.done; }
    std::int64_t total() const
    {
        std::int64_t sum = 0;
        for (const auto &part : parts)
            sum += of(part).inMillimetres();
        return sum;
    }
};

Column columnOf(const Squad &squad, const Cycle &cycle)
{
    Column column { &cycle, balanceOf(squad, cycle) };
    column.isPlanned
        = std::ranges::all_of(column.parts, [](const BalancePart &part) { return part.done.isZero(); });
    return column;
}

} // namespace

void SeasonBalance::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &SeasonBalance::rebuild, &SeasonBalance::rebuild))
        return;
    Q_EMIT workspaceChanged();
    rebuild();
}

double SeasonBalance::groupId() const
{
    return numberOf(m_group);
}

void SeasonBalance::setGroupId(double id)
{
    if (assign(m_group, idFrom<GroupId>(id)))
        rebuild();
}

void SeasonBalance::setYear(int year)
{
    if (assign(m_year, year))
        rebuild();
}

QString SeasonBalance::groupName() const
{
    const auto *group = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_group) : nullptr;
    return group ? words::fromUtf8(group->name) : QString();
}

std::vector<const Cycle *> SeasonBalance::cycles() const
{
    if (!m_workspace || !m_workspace->isOpen())
        return {};
    auto found = cyclesOf(m_workspace->squad(), m_group);
    std::erase_if(found, [this](const Cycle *cycle) {
        return yearOf(cycle->firstDay) != m_year && yearOf(cycle->lastDay()) != m_year;
    });
    std::ranges::sort(found, {}, &Cycle::firstDay);
    return found;
}

void SeasonBalance::rebuild()
{
    assertGuiThread();
    std::vector<Column> columns;
    m_remarks.clear();
    for (const auto *cycle : cycles()) {
        columns.push_back(columnOf(m_workspace->squad(), *cycle));
        if (cycle->lastDay() < m_workspace->today())
            continue; // what is over is not to be mended
        for (const auto &remark : check(m_workspace->squad(), *cycle))
            m_remarks.push_back(
                { tr("%1: %2", "Cycle 5: SS2 …").arg(words::fromUtf8(cycle->name), words::check(remark)),
                    numberOf(cycle->id) });
    }
    std::int64_t most = 1;
    for (const auto &column : columns)
        most = std::max(most, column.total());
    m_columns.clear();
    for (const auto &column : columns) {
        QList<ColumnPart> parts;
        QStringList spoken;
        for (const auto &part : column.parts) {
            const auto length = column.of(part);
            if (length.isZero())
                continue;
            parts.push_back({ QString::fromUtf8(codeOf(part.rung)),
                static_cast<double>(length.inMillimetres()) / static_cast<double>(most) });
            spoken << tr("%1 %2", "400 m 1.2 km").arg(words::rung(part.rung), words::volume(length));
        }
        m_columns.push_back({ numberOf(column.cycle->id), words::fromUtf8(column.cycle->name),
            words::volume(Distance::millimetres(column.total())), column.isPlanned, parts,
            spoken.join(QStringLiteral(", ")) });
    }
    Q_EMIT changed();
}

} // namespace fivepace
