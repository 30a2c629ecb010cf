// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/rows.h"

#include "domain/notation/lines.h"

#include <algorithm>

namespace fivepace::notation {

namespace {

/// What one function of the grammar reads each, from the text inwards.
constexpr std::string_view kProductions
    = R"grammar(text       = line { newline or ";" line }                  a blank line ends what "2 sets:" opened
line       = [ bullet ] [ label ] [ title ] [ heading ] ( sets ":" | recovery { "," recovery } | times | target | list )
bullet     = "-" | "•" | "*" | number ( "." | ")" )
label      = ( "week" | "group" | "session" … ) ( number | letter ) ( ":" | "-" ) | day "/" month ":"
title      = word { word } ( ":" | newline )                of words that mean nothing here: "Tonight:", "Speed endurance"; a time of day
heading    = ( warm-up | cool-down | both | main | "set" number ) [ ":" | "-" ]        both: WU/CD, warm up and cool down
list       = [ target ":" | recovery ":" ] { [ pace [ ":" ] ] block | recovery | target | brackets | gaps | sets | repeat | separator }
repeat     = "repeat" [ number "x" ] | "twice through"     all that stands before it
separator  = "," "+" "/" "-" "." ":" | then | and          and words that mean nothing here: the, run, drills, Tuesday
block      = { count } ( set | rep ) { behind } [ "/" rep ]
count      = number [ ( "-" | "to" | "or" | "/" ) number | "(" number ")" ] ( "x" | "by" | "sets of" | "reps of" )
             before a bracket, "strides" or "flying" the sign may be left out; "8 400s" is read so, and said
set        = "(" list ")" | "{" list "}"                   a single rep in brackets without a count may be left out
           | list                                          after "sets of", up to the pause between sets or the end of the line
rep        = { how } ( length [ "to" length ] | chain | pair | build-up | hill "(" length … ")" )   how: flying, an effort, a tag, jog, walk
chain      = length ( "-" | "/" | "+" ) length … [ "x" number ]    400-300-200, 1k/800/600, 5-4-3-2-1 min, 90-60-30 s: one list; 3-4 miles is a range
pair       = time "/" time | number "on" number "off"      30/30, 3'/2', 3 on 2 off: fast and in between
build-up   = length "build" "+" length                     a flying start
length     = number [ unit ] | number "s" | number "er"    a bare number from 30 on is metres; 400s and 400er are 400 m
time       = 1:30 | 1'30" | 90 s | 90" | 2 min 30 s | 1h05 | 2m | :32
behind     = target | recovery | brackets | tag | "(" target { "," target } [ ( "," | "/" ) recovery ] ")" | "(" recovery ")" | "(" time [ ( "/" | "&" | "," ) time ] ")" | time
           | "x" number | turns | "on" | "every" time      turns: 100m fast, 100m jog
           | "flying" [ [ with ] length "run in" ] | portions | "(" portions ")" | "(+" number [ optional ] ")"
portions   = portion { "," portion } | share { "," share } | "alternating" target ( "/" | "and" ) target
portion    = ( "first" | "last" ) [ number | length ] target | number "th" target | "every" ( number "th" | "other" ) target
in sets    = [ "in" | "split into" ] ( number "sets of" number | "sets of" number )   of all the reps: 16 x 200 (4 sets of 4)
share      = ( number | number "-" number ) "@" target     8 x 400: 4 @ 5k, 4 @ 3k; 1-4 @ 68, 5-8 @ 64
target     = [ "@" | "at" | "in" … ] ( pace [ offset ] | percent [ "of" pace ] | times | time per length | effort )
           | "as" part { ( "/" | "+" | then ) part }
paces      = pace { ( "," | "/" ) pace }                    as many as there are reps: 1200, 800, 400 @ 3k, 1500, 800 pace
pace       = race [ "pace" … ] | race "RP" | "mile" | role | name | goal pace  role: SS2 SS1 RP ES1 ES2; name: threshold, CV, VMA …
           | time race "pace"                              4:40 mile pace: the speed of that race
           | number ( "km/h" | "kph" | "mph" )             as the time for a km
offset     = ( "+" | "-" ) number [ per length ] | time [ per length ] ( slower | faster ) "than" pace
times      = time [ ( "-" | "/" ) time ] { ( "," | "/" | "-" ) time }   a band, or one for each rep
part       = length [ target | "(" target { "," target } ")" | "/" target ]   behind "as" a slash before a length begins the next part
recovery   = { "with" | "then" | "each" } ( amounts kind | kind amounts | "r" [ "=" ] amounts | amounts place | equal kind )
             { kind | "back" | place }
amounts    = range [ ( "in" | "/" | "or" ) range ]          200 m in 90 s; 600 m/5 min is whichever one likes
kind       = rest | stand | walk | jog | float | full       and their words: rec, off, SR, TP, GP, trot, récup …
place      = ( between | after | before next ) [ each ] [ reps | sets ] | "after" [ "every" ] number "th" [ reps ]
gaps       = kind amount { ( "," | "/" | "-" ) amount }     as many as there are gaps, or reps; as many as there are blocks: within each
brackets   = "[" ( recovery | range | "?" ) { "&" … } "]"
tag        = "#" word | uphill | hill | grass | stride | cutdown …
)grammar";

constexpr std::string_view kAbove
    = "The first row that can read what stands there reads it; -> goes on in another table.";

} // namespace

std::string_view nameOf(Table table)
{
    switch (table) {
    case Table::InList:
        return "in a list";
    case Table::BehindBlocks:
        return "behind the blocks before";
    case Table::BehindStop:
        return "behind a stop";
    case Table::BehindRep:
        return "behind a rep";
    case Table::InBracket:
        return "in a bracket behind a rep";
    }
    return {};
}

std::vector<RowTaken> rowsTaken(std::string_view text)
{
    Cursor cursor(text, Dialect::Track);
    Reading reading;
    readLines(cursor, reading);
    return cursor.takeRows();
}

std::string grammarText()
{
    std::string text(kProductions);
    text += '\n' + std::string(kAbove) + '\n';
    for (const auto table : kTables) {
        const auto rows = alternatives(table);
        const auto longest
            = std::ranges::max(rows, {}, [](const Alternative &row) { return row.name.size(); });
        text += '\n' + std::string(nameOf(table)) + '\n';
        for (const auto &row : rows) {
            text += "    " + std::string(row.name);
            text.append(longest.name.size() + 2 - row.name.size(), ' ');
            text += row.example.empty() ? std::string("->") : std::string(row.example);
            if (row.says != RemarkKind::None)
                text += "    (" + std::string(codeOf(row.says)) + ')';
            text += '\n';
        }
    }
    return text;
}

} // namespace fivepace::notation
