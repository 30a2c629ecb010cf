// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cycleshapes.h"

#include "cli/cycleoptions.h"
#include "domain/edits/remedies.h"
#include "domain/edits/seasonedits.h"
#include "domain/plan/planner.h"
#include "text/remedywords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace::cli {

namespace {

QJsonObject doneJson(const Edit &edit)
{
    return { { QStringLiteral("done"), words::fromUtf8(std::string(codeOf(edit.kind))) } };
}

} // namespace

int retarget(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto wanted = run.value(QStringLiteral("target"));
    const auto race = rungFrom(wanted);
    if (!race || *race == PaceRung::MaxVelocity)
        return run.fail(
            Cli::tr("--target %1 is no race. Give 400, 800, 1500, mile, 3000, 5000 or 10000.").arg(wanted));
    const auto edit = edits::retargetCycle(open.squad, cycle, *race);
    return perform(run, open, edit,
        Cli::tr("%1 leads to %2 now.").arg(words::fromUtf8(cycle.name), words::rung(*race)), doneJson(edit));
}

int layOutAnew(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto layout = layoutOption(run, open.squad);
    if (!layout)
        return run.fail(layout.error());
    auto ids = freshIds(); // of a cycle that is thrown away
    const auto items = layOutCycle(open.squad,
        { .group = cycle.group,
            .firstDay = cycle.firstDay,
            .days = cycle.days,
            .targetRace = cycle.targetRace,
            .layout = layout->kind,
            .saved = layout->saved },
        ids)
                           .items;
    const auto edit = edits::layOutAnew(open.squad, cycle, items);
    return perform(run, open, edit,
        Cli::tr("The days of %1 are laid out anew.").arg(words::fromUtf8(cycle.name)), doneJson(edit));
}

int mendFirst(const Run &run, const OpenSquad &open, const Cycle &cycle)
{
    const auto remarks = check(open.squad, cycle);
    const auto remedies = edits::remediesFor(open.squad, cycle, remarks, run.today());
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        if (!remedies[i])
            continue;
        auto ids = freshIds();
        const auto edit = edits::mend(open.squad, remarks[i], *remedies[i], ids);
        return perform(run, open, edit,
            Cli::tr("%1 Mended on %2.", "what a check says, and the day of the remedy")
                .arg(words::check(remarks[i], open.squad, cycle.group), dateText(remedies[i]->to)),
            doneJson(edit));
    }
    if (remarks.empty())
        return run.fail(Cli::tr("The checks have nothing to say of %1, which needs no mending.")
                            .arg(words::fromUtf8(cycle.name)));
    QStringList reasons;
    for (const auto &remark : remarks)
        reasons << QStringLiteral("%1 %2").arg(
            words::check(remark, open.squad, cycle.group), words::noRemedy(remark.check));
    return run.fail(reasons.join(u'\n'));
}

} // namespace fivepace::cli
