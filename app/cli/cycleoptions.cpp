// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cycleoptions.h"
#include "cli/givenoptions.h"

#include "domain/squad/validation.h"
#include "text/words.h"

#include <QStringList>

namespace fivepace::cli {

QString idText(std::int64_t id)
{
    return QString::number(id);
}

QString groupName(const Squad &squad, GroupId id)
{
    const auto *group = squad.find(id);
    return group ? words::fromUtf8(group->name) : QString();
}

QString dateText(Date date)
{
    return words::fromUtf8(isoDate(date));
}

Result<const Group *> groupAsked(const Run &run, const Squad &squad)
{
    if (!run.has(QStringLiteral("group")))
        return static_cast<const Group *>(nullptr);
    return groupOption(run, squad);
}

Result<const Cycle *> cycleOption(const Run &run, const Squad &squad)
{
    const auto *found = squad.find(CycleId { run.value(QStringLiteral("cycle")).toLongLong() });
    if (found)
        return found;
    QStringList known;
    for (const auto &cycle : squad.cycles)
        known << QStringLiteral("%1 %2, %3")
                     .arg(idText(cycle.id.value), words::fromUtf8(cycle.name), groupName(squad, cycle.group));
    return invalid(known.isEmpty()
            ? Cli::tr("There is no cycle in this file. Plan one first.")
            : Cli::tr("Say which cycle with --cycle: %1.").arg(known.join(QStringLiteral("; "))));
}

Result<Date> dayOption(const Run &run, const char *name)
{
    const auto text = run.value(QString::fromLatin1(name));
    const auto day = words::dateTyped(text, run.today());
    if (!day || !isInCalendar(*day))
        return noDay(QString::fromLatin1(name), text);
    return *day;
}

Result<LayoutAsked> layoutOption(const Run &run, const Squad &squad)
{
    const auto wanted = run.value(QStringLiteral("layout"));
    QStringList known { QStringLiteral("default"), QStringLiteral("every-second-day"),
        QStringLiteral("as-before") };
    const auto ours = known.indexOf(wanted);
    for (const auto &layout : squad.card.layouts) {
        if (words::fromUtf8(layout.name).compare(wanted.simplified(), Qt::CaseInsensitive) == 0)
            return LayoutAsked { LayoutKind::Default, layout };
        known << words::fromUtf8(layout.name);
    }
    if (ours >= 0)
        return LayoutAsked { static_cast<LayoutKind>(ours), {} };
    return Error { Errc::Invalid,
        words::toUtf8(Cli::tr("--layout %1 is none of %2.").arg(wanted, known.join(QStringLiteral(", ")))) };
}

} // namespace fivepace::cli
