// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/grammar.h"

#include "domain/notation/treeparts.h"

namespace fivepace::notation {

/// Every table, its rows in the order in which they are tried.
std::span<const Grammar::Row> Grammar::rows(Table table)
{
    static constexpr std::array kInList {
        Row { { "times of groups", "6 x 800, 2 min rest. Boys 64, girls 72", "Boys 64, girls 72",
                  RemarkKind::TimesOfGroups },
            [](Grammar &g, Blocks &) { return g.groupsBehind(); } },
        Row { { "a group of its own", "Boys 6 x 800 in 2:08", "Boys", RemarkKind::ReadAsHeading },
            [](Grammar &g, Blocks &items) { return g.groupAhead(items); } },
        Row { { "a pace before its reps", "800 pace: 6 x 200, 2 min rest", "800 pace:" },
            [](Grammar &g, Blocks &items) { return g.paceOfNext(items.empty()); } },
        Row { { "what is said of the blocks before", "", "" },
            [](Grammar &g, Blocks &items) {
                return !items.empty() && !g.isTagOfNext() && !g.isEffortOfNext()
                    && g.readFirst(Table::BehindBlocks, items);
            } },
        Row { { "a target or recovery before its reps", "With 2 min rest: 5 x 800", "With 2 min rest:" },
            [](Grammar &g, Blocks &items) { return g.prefix(items); } },
        Row { { "a colon behind a time", "40 min: 1 min hard, 1 min easy", ":", RemarkKind::ColonBehindTime },
            [](Grammar &g, Blocks &items) { return g.colonBehindWhole(items); } },
        Row { { "a block", "8 x 400", "8 x 400" }, [](Grammar &g, Blocks &items) { return g.block(items); } },
        Row { { "a separator", "400 m then 300 m", "then" }, [](Grammar &g, Blocks &) { return g.skip(); } },
    };
    static constexpr std::array kBehindBlocks {
        Row { { "brackets", "8 x 400, [90 s]", "[90 s]" },
            [](Grammar &g, Blocks &items) {
                return g.m_cursor.is("[") && (readBrackets(g.m_cursor, items.back()), true);
            } },
        Row { { "all of it so often", "600, 400, 200, 3 sets", "3 sets" },
            [](Grammar &g, Blocks &items) { return g.repeatedSets(items); } },
        Row { { "some of the reps", "6 x 200 (30s), last one all out", "last one all out",
                  RemarkKind::ForTheseReps },
            [](Grammar &g, Blocks &items) { return g.someOfReps(items); } },
        Row { { "a recovery", "8 x 400. 90 s rest between reps", "90 s rest between reps" },
            [](Grammar &g, Blocks &items) { return g.recoveryBehind(items, false); } },
        Row { { "turns", "5 x 400. 100m fast, 100m jog", "100m fast, 100m jog", RemarkKind::RepInTurns },
            [](Grammar &g, Blocks &items) { return g.turnsBehind(items.back()); } },
        Row { { "listed times", "6 x 300, 2 min rec: 45, 46, 45, 44, 45, 43", ": 45, 46, 45, 44, 45, 43",
                  RemarkKind::TimeForEachRep },
            [](Grammar &g, Blocks &items) { return g.listedTimes(items); } },
        Row { { "what stands behind a stop", "", "" },
            [](Grammar &g, Blocks &items) { return g.behindStop(items); } },
        Row { { "a bracket apart", "2 x 5 x 400 - rec 60s (5 mins between sets)", "(5 mins between sets)" },
            [](Grammar &g, Blocks &items) {
                return !g.isStopAhead(items) && g.m_cursor.is("(") && g.bracketApart(items);
            } },
        Row { { "a target", "6 x 800, 2 min. Pace: 5k", "Pace: 5k" },
            [](Grammar &g, Blocks &items) { return !g.isStopAhead(items) && g.targetBehind(items); } },
        Row { { "a tag", "8 x 400, uphill", "uphill" },
            [](Grammar &g, Blocks &items) { return !g.isStopAhead(items) && g.tagBehind(items.back()); } },
        Row { { "a send-off", "10 x 100, on 2:00", "on 2:00", RemarkKind::SendOff },
            [](Grammar &g, Blocks &items) { return !g.isStopAhead(items) && g.sendOff(); } },
        Row { { "so often", "400m/400m jog x 6", "x 6" },
            [](Grammar &g, Blocks &items) { return !g.isStopAhead(items) && g.multiplier(items); } },
        Row { { "optional", "8 x 400, optional", "optional" },
            [](Grammar &g, Blocks &items) {
                return !g.isStopAhead(items) && g.m_cursor.takeIf(Sense::Optional)
                    && (items.back().optional = true);
            } },
    };
    static constexpr std::array kBehindStop {
        Row { { "a time for each rep", "4 x 200 - 31.2, 30.8, 30.5, 29.9", "31.2, 30.8, 30.5, 29.9",
                  RemarkKind::TimeForEachRep },
            [](Grammar &g, Blocks &items) { return g.timesOfReps(items); } },
        Row { { "a recovery for each gap", "800/600/400/200 - 5/4/3 mins", "5/4/3 mins",
                  RemarkKind::BareReadAsRecoveries },
            [](Grammar &g, Blocks &items) { return g.gapsBehind(items, {}, true); } },
        Row { { "listed times", "4 x 400, 3 min, 62-61-60-59", "62-61-60-59", RemarkKind::TimeForEachRep },
            [](Grammar &g, Blocks &items) { return g.listedTimes(items); } },
        Row { { "a time alone", "5 x 600 @ 800RP, 4 min", "4 min", RemarkKind::BareReadAsRecovery },
            [](Grammar &g, Blocks &items) { return g.timeBehindStop(items); } },
        Row {
            { "a column of seconds", "12 x 400m - 72-74 - 60s jog", "72-74", RemarkKind::BareSecondsForRep },
            [](Grammar &g, Blocks &items) { return g.columnBehindStop(items); } },
    };
    static constexpr std::array kBehindRep {
        Row { { "brackets", "8 x 400 [90 s]", "[90 s]" },
            [](Grammar &g, Blocks &items) {
                return g.m_cursor.is("[") && (readBrackets(g.m_cursor, items.back()), true);
            } },
        Row { { "the build-up of a flying start", "6 x flying 30m w/ 20m build", "w/ 20m build" },
            [](Grammar &g, Blocks &items) { return g.flyingBehind(items.back()); } },
        Row { { "in sets", "12 x 400 in 3 sets of 4", "in 3 sets of 4", RemarkKind::RepsInSets },
            [](Grammar &g, Blocks &items) { return g.inSets(items.back()); } },
        Row { { "times of groups", "8 x 400 boys 64, girls 72", "boys 64, girls 72",
                  RemarkKind::TimesOfGroups },
            [](Grammar &g, Blocks &) { return g.groupsBehind(); } },
        Row { { "some of the reps", "8 x 400 last 2 @ 1500 pace", "last 2 @ 1500 pace",
                  RemarkKind::ForTheseReps },
            [](Grammar &g, Blocks &items) { return g.someOfReps(items); } },
        Row { { "a tag", "8 x 200 uphill", "uphill" },
            [](Grammar &g, Blocks &items) { return g.tagBehind(items.back()); } },
        Row { { "for which reps a pause is", "3 x 1000, 4 x 200; 2 min (1000s), 1 min (200s)", "(1000s)",
                  RemarkKind::NotUnderstoodInRecovery },
            [](Grammar &g, Blocks &) { return g.m_cursor.is("(") && g.repsInBracket(); } },
        Row { { "a bracket", "", "" }, [](Grammar &g, Blocks &items) { return g.bracketBehind(items); } },
        Row { { "a time for each rep", "4 x 200 31 30 30 29", "31 30 30 29", RemarkKind::TimeForEachRep },
            [](Grammar &g, Blocks &items) { return g.timesOfReps(items); } },
        Row { { "listed times", "4 x 400m: 64, 63, 62, 61", ": 64, 63, 62, 61", RemarkKind::TimeForEachRep },
            [](Grammar &g, Blocks &items) { return g.listedTimes(items); } },
        Row { { "so often", "400m x 8", "x 8" },
            [](Grammar &g, Blocks &items) { return g.multiplier(items); } },
        Row { { "warm-up or cool-down", "15 min warm up jog", "warm up jog" },
            [](Grammar &g, Blocks &items) { return g.partOfSession(items.back()); } },
        Row { { "a recovery", "8 x 400 with 90 s rest", "with 90 s rest" },
            [](Grammar &g, Blocks &items) { return g.recoveryBehind(items, true); } },
        Row { { "a send-off", "10 x 100 on 2:00", "on 2:00", RemarkKind::SendOff },
            [](Grammar &g, Blocks &) { return g.sendOff(); } },
        Row { { "turns", "3200m alternating 400m fast/400m float", "alternating 400m fast/400m float" },
            [](Grammar &g, Blocks &items) { return g.turnsBehind(items.back()); } },
        Row { { "a target", "8 x 400 @ 800 pace", "@ 800 pace" },
            [](Grammar &g, Blocks &items) { return g.targetBehind(items); } },
        Row { { "words that add little", "5 x 60s on", "on" },
            [](Grammar &g, Blocks &items) { return g.wordsBehind(items); } },
        Row { { "a time alone", "4 x 800 3 min", "3 min", RemarkKind::BareReadAsRecovery },
            [](Grammar &g, Blocks &items) { return g.looseTime(items, Loose::RightBehind); } },
    };
    static constexpr std::array kInBracket {
        Row { { "the time for a recovery", "8 x 400 w/ 200 jog (90s)", "90s)",
                  RemarkKind::ReadAsTimeOfRecovery },
            [](Grammar &g, Blocks &items) { return g.m_isBehindPause && g.timeOfPause(items.back()); } },
        Row { { "so often", "800s at 5k pace (x4)", "x4)" },
            [](Grammar &g, Blocks &items) { return g.timesInOwnBracket(items); } },
        Row { { "a pace and a recovery", "6 x 800 (5k pace, 2 min jog)", "5k pace, 2 min jog)" },
            [](Grammar &g, Blocks &items) { return !isCountAhead(g.m_cursor) && g.paceAndPause(items); } },
        Row { { "a time for each of a list", "200-250-300 (29\"-37\"-45\")", "29\"-37\"-45\")" },
            [](Grammar &g, Blocks &items) { return !isCountAhead(g.m_cursor) && g.timesOfList(items); } },
        Row { { "jogged in between", "7 x 3 min (1 min easy)", "1 min easy)", RemarkKind::JogInBetween },
            [](Grammar &g, Blocks &items) {
                return !isCountAhead(g.m_cursor) && easyInBracket(g.m_cursor, items.back());
            } },
        Row { { "a time and a recovery", "10 x 400m (70s, 60s rec)", "70s, 60s rec)" },
            [](Grammar &g, Blocks &items) {
                return !isCountAhead(g.m_cursor) && g.timeAndPause(items.back());
            } },
        Row { { "some of the reps", "5 x 1000 (last 200 hard)", "last 200 hard)",
                  RemarkKind::ForPartOfEachRep },
            [](Grammar &g, Blocks &items) { return !isCountAhead(g.m_cursor) && g.someInBracket(items); } },
        Row { { "so many more", "8x400m (+2 if feeling good)", "+2 if feeling good)" },
            [](Grammar &g, Blocks &items) {
                return !isCountAhead(g.m_cursor) && moreReps(g.m_cursor, items.back());
            } },
        Row { { "a recovery for each gap", "600-500-400-300-200 (4,4,3,3 min)", "4,4,3,3 min)",
                  RemarkKind::BareReadAsRecoveries },
            [](Grammar &g, Blocks &items) { return !isCountAhead(g.m_cursor) && g.gapsBehind(items, ")"); } },
        Row {
            { "between reps and sets", "3 x 4 x 200 (60s, 4 min)", "60s, 4 min)", RemarkKind::RepsThenSets },
            [](Grammar &g, Blocks &items) { return !isCountAhead(g.m_cursor) && g.pausesInBracket(items); } },
        Row { { "a time alone", "10 x 400 (62\") [3']", "62\")" },
            [](Grammar &g, Blocks &items) {
                return !isCountAhead(g.m_cursor) && g.looseTime(items, Loose::InBracket);
            } },
        Row { { "recoveries", "10 x 400m (200m jog)", "200m jog)" },
            [](Grammar &g, Blocks &items) {
                return !isCountAhead(g.m_cursor) && g.recoveriesInBracket(items);
            } },
        Row { { "a time for each rep", "4 x 400 (64, 63, 62, 61)", "64, 63, 62, 61)",
                  RemarkKind::ReadAsSeconds },
            [](Grammar &g, Blocks &items) { return !isCountAhead(g.m_cursor) && g.timesInBracket(items); } },
        Row { { "targets", "6 x 600 (3k effort)", "3k effort)" },
            [](Grammar &g, Blocks &items) {
                return !isCountAhead(g.m_cursor) && g.targetsInBracket(items);
            } },
    };
    switch (table) {
    case Table::InList:
        return kInList;
    case Table::BehindBlocks:
        return kBehindBlocks;
    case Table::BehindStop:
        return kBehindStop;
    case Table::BehindRep:
        return kBehindRep;
    case Table::InBracket:
        return kInBracket;
    }
    return {};
}

bool Grammar::readFirst(Table table, Blocks &items)
{
    const auto from = m_cursor.from();
    const auto all = rows(table);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].read(*this, items)) {
            m_cursor.took(table, i, from);
            return true;
        }
    }
    return false;
}

std::vector<Alternative> alternatives(Table table)
{
    std::vector<Alternative> all;
    for (const auto &row : Grammar::rows(table))
        all.push_back(row.what);
    return all;
}

} // namespace fivepace::notation
