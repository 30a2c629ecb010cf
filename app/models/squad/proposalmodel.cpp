// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/proposalmodel.h"

#include "domain/edits/edits.h"
#include "guithread.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

/// Per 400 m as trained; a dash for the side that has no pace.
words::PaceChange shown(const RungChange &change)
{
    if (change.before && change.after)
        return words::paceChange(change.before->training().per400(), change.after->training().per400());
    const auto per400 = [](const std::optional<RungPace> &pace) {
        return pace ? words::target(pace->training().per400()) : QStringLiteral("–");
    };
    return { per400(change.before), per400(change.after), ProposalModel::tr("new") };
}

/// The athlete's results of one use, in words.
QString namesOf(const Athlete &athlete, PaceUse use)
{
    QStringList names;
    for (const auto &result : athlete.results) {
        if (result.use == use)
            names += ProposalModel::tr("%1 in %2 on %3", "distance, time, date")
                         .arg(words::distance(result.distance), words::time(result.time),
                             words::longDate(result.date));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

void ProposalModel::setAthlete(double athlete)
{
    if (!assign(m_athlete, idFrom<AthleteId>(athlete)))
        return;
    Q_EMIT athleteChanged();
    startAfresh();
}

bool ProposalModel::approve()
{
    return isWaiting() && workspace()->perform(edits::approvePaces({ found() }));
}

bool ProposalModel::keepOld()
{
    return isWaiting() && workspace()->perform(edits::keepPaces({ found() }));
}

bool ProposalModel::approveAll()
{
    const auto athletes = waiting();
    return !athletes.empty() && workspace()->perform(edits::approvePaces(athletes));
}

bool ProposalModel::askAgain()
{
    const auto *athlete = found();
    if (athlete == nullptr || m_leftOut.isEmpty())
        return false;
    auto after = *athlete;
    for (auto &result : after.results) {
        if (result.use == PaceUse::LeftOut)
            result.use = PaceUse::Waiting;
    }
    return workspace()->perform(edits::changePaces(*athlete, after));
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return words::rung(row.id);
    case RungRole:
        return QString::fromLatin1(codeOf(row.id));
    case BeforeRole:
        return row.before;
    case AfterRole:
        return row.after;
    case DifferenceRole:
        return row.difference;
    case SpokenRole:
        return tr("%1: before %2, after %3 per 400 m; %4")
            .arg(words::rung(row.id), row.before, row.after, row.difference);
    default:
        return {};
    }
}

QHash<int, QByteArray> ProposalModel::roleNames() const
{
    return { { NameRole, "name" }, { RungRole, "rung" }, { BeforeRole, "before" }, { AfterRole, "after" },
        { DifferenceRole, "difference" }, { SpokenRole, "spoken" } };
}

void ProposalModel::reset()
{
    m_rows.reset(*this, rows());
    Q_EMIT changed();
}

void ProposalModel::follow()
{
    m_rows.replace(*this, rows());
    Q_EMIT changed();
}

const Athlete *ProposalModel::found() const
{
    return workspace() ? workspace()->squad().find(m_athlete) : nullptr;
}

std::vector<const Athlete *> ProposalModel::waiting() const
{
    std::vector<const Athlete *> athletes;
    if (!workspace())
        return athletes;
    for (const auto &athlete : workspace()->squad().athletes) {
        if (hasWaitingResults(athlete))
            athletes.push_back(&athlete);
    }
    return athletes;
}

std::vector<ProposalModel::Row> ProposalModel::rows()
{
    m_results.clear();
    m_leftOut.clear();
    std::vector<Row> rows;
    const auto *athlete = found();
    if (athlete == nullptr)
        return rows;
    m_results = namesOf(*athlete, PaceUse::Waiting);
    m_leftOut = namesOf(*athlete, PaceUse::LeftOut);
    const auto proposal = proposalOf(*athlete, workspace()->today(), workspace()->squad().card.paces);
    if (!proposal)
        return rows;
    for (const auto &change : proposal->changes) {
        const auto texts = shown(change);
        rows.push_back({ change.rung, texts.before, texts.after, texts.difference });
    }
    return rows;
}

} // namespace fivepace
