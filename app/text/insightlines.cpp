// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/insightlines.h"

#include "domain/squad/shownnames.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <algorithm>
#include <utility>

namespace fivepace::words {

namespace {

/// More than these are counted, not named.
constexpr std::size_t kMostNamed = 3;

/// Of how many athletes something could have been said: the session's group, or the squad.
std::size_t athletesInQuestion(const Insight &insight, const Squad &squad)
{
    const auto *session = insight.session ? squad.find(*insight.session) : nullptr;
    if (session)
        return membersOf(squad, session->group).size();
    return static_cast<std::size_t>(std::ranges::count(squad.athletes, false, &Athlete::archived));
}

QString sentenceOf(InsightLine &line, const QString &body, const Squad &squad, bool dated)
{
    const auto &first = line.of.front();
    if (line.of.size() == 1)
        return dated ? datedInsight(first, squad) : insight(first, squad);
    std::vector<AthleteId> athletes;
    for (const auto &each : line.of)
        athletes.push_back(*each.athlete);
    QStringList names;
    for (const auto &name : shownNames(squad, athletes))
        names << fromUtf8(name);
    QString whom = names.join(QStringLiteral(", "));
    if (line.of.size() > kMostNamed) {
        whom = Words::tr("%1 of %n athlete(s)", "8 of 8 athletes",
            static_cast<int>(std::max(line.of.size(), athletesInQuestion(first, squad))))
                   .arg(line.of.size());
        line.names = names;
    }
    const auto *session = dated && first.session ? squad.find(*first.session) : nullptr;
    if (session)
        whom = Words::tr("%1, %2 on %3", "8 of 8 athletes, 300 down to 50 on Tue 5 May")
                   .arg(whom, fromUtf8(session->workout.name), shortDate(session->date));
    return Words::tr("%1: %2", "L. Hansen: what is to be said of them").arg(whom, body);
}

} // namespace

std::vector<InsightLine> insightLines(const std::vector<Insight> &insights, const Squad &squad, bool dated)
{
    std::vector<InsightLine> lines;
    std::vector<QString> bodies;
    for (const auto &each : insights) {
        const auto body = insightBody(each, squad);
        std::size_t place = 0;
        const auto isSame = [&](const InsightLine &line, const QString &other) {
            const auto &first = line.of.front();
            return each.athlete && first.athlete && first.kind == each.kind && first.tone == each.tone
                && first.session == each.session && other == body;
        };
        while (place < lines.size() && !isSame(lines[place], bodies[place]))
            ++place;
        if (place == lines.size()) {
            lines.push_back({ each.tone, {}, {}, {} });
            bodies.push_back(body);
        }
        // The same of the same athlete is said once.
        const auto knows = [&](const Insight &one) { return one.athlete == each.athlete; };
        if (lines[place].of.empty() || std::ranges::none_of(lines[place].of, knows))
            lines[place].of.push_back(each);
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].sentence = sentenceOf(lines[i], bodies[i], squad, dated);
    return lines;
}

} // namespace fivepace::words
