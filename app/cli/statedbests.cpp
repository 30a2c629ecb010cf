// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statedbests.h"

#include "cli/command.h"
#include "domain/squad/validation.h"
#include "domain/values/timetext.h"
#include "text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace fivepace::cli {

namespace {

/// Two bests, and what the first of them says against the second.
struct Clash {
    const StatedBest *one, *other;
    QuestionKind kind;
};

bool isContradiction(const Clash &clash)
{
    return clash.kind == QuestionKind::FasterThanShorter || clash.kind == QuestionKind::SlowerThanLonger;
}

/// Of two that have their days the paces leave the older out, and say so.
bool isSettledByDate(const Clash &clash)
{
    return clash.one->isDated && clash.other->isDated && clash.one->result.date != clash.other->result.date;
}

/// As if run on one day where one of the two has none: the years do not tell them apart then.
RaceResult beside(const StatedBest &other, const StatedBest &best)
{
    auto result = other.result;
    if (!other.isDated || !best.isDated)
        result.date = best.result.date;
    return result;
}

/// Each two that do not go together, once.
std::vector<Clash> clashesOf(const std::vector<StatedBest> &bests)
{
    std::vector<Clash> clashes;
    for (const auto &best : bests) {
        std::vector<RaceResult> results;
        std::vector<const StatedBest *> others;
        for (const auto &each : bests) {
            if (&each == &best)
                continue;
            results.push_back(beside(each, best));
            others.push_back(&each);
        }
        for (const auto &question : questionsAbout(results, best.result)) {
            const auto place = std::ranges::find(results, question.other) - results.begin();
            const auto *other = others[static_cast<std::size_t>(place)];
            const bool isKnown = std::ranges::any_of(
                clashes, [&](const Clash &each) { return each.one == other && each.other == &best; });
            if (question.kind != QuestionKind::AlreadyThere && !isKnown)
                clashes.push_back({ &best, other, question.kind });
        }
    }
    return clashes;
}

/// "fly30", "flying 30".
const QRegularExpression kFlying(QStringLiteral("^fly(ing)?\\s*"), QRegularExpression::CaseInsensitiveOption);

Result<StatedBest> bestFrom(const QString &typed, Date today)
{
    const auto invalid = [&](const QString &why) {
        return Error { Errc::Invalid, words::toUtf8(Cli::tr("--best %1: %2").arg(typed, why)) };
    };
    const auto sign = typed.indexOf(u'=');
    const auto at = typed.indexOf(u'@');
    auto run = typed.left(qMax(sign, 0)).trimmed();
    const bool isFlying = run.startsWith(QLatin1String("fly"), Qt::CaseInsensitive);
    if (isFlying)
        run.remove(kFlying);
    const auto distance = distanceFrom(run);
    if (sign < 0 || !distance)
        return invalid(
            Cli::tr("write a distance, = and a time, as 800=1:54.8, or fly30=3.2 for a flying sprint."));
    const auto reading
        = readRunTime(words::toUtf8(typed.mid(sign + 1, at < 0 ? typed.size() : at - sign - 1)), *distance);
    if (!reading.time)
        return invalid(words::problem(reading.problem));
    const auto date = at < 0 ? std::optional(today) : words::dateTyped(typed.mid(at + 1), today);
    if (!date)
        return invalid(Cli::tr("write the day behind the @ as 2026-05-03."));
    StatedBest best { typed, {}, at >= 0 };
    best.result.distance = *distance;
    best.result.time = *reading.time;
    best.result.time.method = TimingMethod::Electronic; // as typed, with nothing added to it
    best.result.date = *date;
    if (isFlying)
        best.result.start = RunStart::Flying;
    if (const auto issues = validate(best.result, today); !issues.empty())
        return invalid(words::issue(issues.front()));
    return best;
}

Error contradiction(const Clash &clash)
{
    const bool isLonger = clash.kind == QuestionKind::FasterThanShorter;
    return { Errc::Invalid,
        words::toUtf8(
            Cli::tr("--best %1 contradicts --best %2: over the longer distance the pace is faster. "
                    "Mend one of them, or say their days (800=1:54.8@2026-05-03): then the older one "
                    "is left out.")
                .arg((isLonger ? clash.one : clash.other)->typed,
                    (isLonger ? clash.other : clash.one)->typed)) };
}

/// "800=2:00,1500=4:05": several in one; a comma without another distance behind it is a decimal one.
QStringList eachOf(const QString &typed)
{
    static const QRegularExpression kNext(QStringLiteral(",(?=[^,=]+=)"));
    return typed.split(kNext);
}

} // namespace

Result<std::vector<StatedBest>> statedBests(const QStringList &typed, Date today)
{
    std::vector<StatedBest> bests;
    for (const auto &option : typed) {
        for (const auto &text : eachOf(option)) {
            auto best = bestFrom(text, today);
            if (!best)
                return best.error();
            bests.push_back(*std::move(best));
        }
    }
    const auto clashes = clashesOf(bests);
    const auto found = std::ranges::find_if(
        clashes, [](const Clash &clash) { return isContradiction(clash) && !isSettledByDate(clash); });
    if (found != clashes.end())
        return contradiction(*found);
    return bests;
}

QStringList doubtsAbout(const std::vector<StatedBest> &bests)
{
    QStringList doubts;
    for (const auto &clash : clashesOf(bests)) {
        if (isContradiction(clash))
            continue;
        const auto text = clash.kind == QuestionKind::FasterThanExpected
            ? Cli::tr("--best %1 is far faster than --best %2 lets expect. Check both.")
            : Cli::tr("--best %1 is far slower than --best %2 lets expect. Check both.");
        doubts << text.arg(clash.one->typed, clash.other->typed);
    }
    return doubts;
}

} // namespace fivepace::cli
