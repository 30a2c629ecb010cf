<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckBar</name>
    <message numerus="yes">
        <source>All %n check(s)</source>
        <translation>
            <numerusform>All %n check</numerusform>
            <numerusform>All %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n athlete(s)</source>
        <translation>
            <numerusform>%n athlete</numerusform>
            <numerusform>%n athletes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logged line(s)</source>
        <translation>
            <numerusform>%n logged line</numerusform>
            <numerusform>%n logged lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery(s)</source>
        <translation>
            <numerusform>%n recovery</numerusform>
            <numerusform>%n recoveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for a sixth session in %n day(s).</source>
        <translation>
            <numerusform>No room for a sixth session in %n day.</numerusform>
            <numerusform>No room for a sixth session in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <comment>paper</comment>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetOptionsPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SprintStarts</name>
    <message numerus="yes">
        <source>%n sprint(s) do not say how they began. Only a flying sprint counts for max velocity.</source>
        <translation>
            <numerusform>%n sprint does not say how it began. Only a flying sprint counts for max velocity.</numerusform>
            <numerusform>%n sprints do not say how they began. Only a flying sprint counts for max velocity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>There are more than %n column(s).</source>
        <translation>
            <numerusform>There is more than %n column.</numerusform>
            <numerusform>There are more than %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n row(s).</source>
        <translation>
            <numerusform>There is more than %n row.</numerusform>
            <numerusform>There are more than %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n character(s); make it several workouts.</source>
        <translation>
            <numerusform>The text is longer than %n character; make it several workouts.</numerusform>
            <numerusform>The text is longer than %n characters; make it several workouts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n rep(s); write fewer.</source>
        <translation>
            <numerusform>There are more than %n rep; write fewer.</numerusform>
            <numerusform>There are more than %n reps; write fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n set(s) stand within each other; write fewer.</source>
        <translation>
            <numerusform>More than %n set stands within each other; write fewer.</numerusform>
            <numerusform>More than %n sets stand within each other; write fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) waiting for approval; the paces stay until then.</source>
        <translation>
            <numerusform>%n result waiting for approval; the paces stay until then.</numerusform>
            <numerusform>%n results waiting for approval; the paces stay until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This athlete would be %n year(s) old.</source>
        <translation>
            <numerusform>This athlete would be %n year old.</numerusform>
            <numerusform>This athlete would be %n years old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The athlete was %n year(s) old on that day.</source>
        <translation>
            <numerusform>The athlete was %n year old on that day.</numerusform>
            <numerusform>The athlete was %n years old on that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n athlete(s)</source>
        <translation>
            <numerusform>%n athlete</numerusform>
            <numerusform>%n athletes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep time(s)</source>
        <translation>
            <numerusform>%n rep time</numerusform>
            <numerusform>%n rep times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n athlete(s)</source>
        <comment>8 of 8 athletes</comment>
        <translation>
            <numerusform>%1 of %n athlete</numerusform>
            <numerusform>%1 of %n athletes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 first: of %n athlete(s) it is marked done for %2.</source>
        <translation>
            <numerusform>%1 first: of %n athlete it is marked done for %2.</numerusform>
            <numerusform>%1 first: of %n athletes it is marked done for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out: of %n athlete(s) it is marked done for %2.</source>
        <translation>
            <numerusform>%1 left out: of %n athlete it is marked done for %2.</numerusform>
            <numerusform>%1 left out: of %n athletes it is marked done for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) of about %1 up to the taper.</source>
        <translation>
            <numerusform>%n cycle of about %1 up to the taper.</numerusform>
            <numerusform>%n cycles of about %1 up to the taper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for a sixth session in %n cycle(s).</source>
        <translation>
            <numerusform>No room for a sixth session in %n cycle.</numerusform>
            <numerusform>No room for a sixth session in %n cycles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taper for the last %n day(s), so that cycles begin on the same weekday.</source>
        <translation>
            <numerusform>Taper for the last %n day, so that cycles begin on the same weekday.</numerusform>
            <numerusform>Taper for the last %n days, so that cycles begin on the same weekday.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) or cycle(s) planned already stay as they are.</source>
        <translation>
            <numerusform>%n phase or cycle planned already stays as it is.</numerusform>
            <numerusform>%n phases or cycles planned already stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between phases stay free: too few for a phase.</source>
        <translation>
            <numerusform>%n day between phases stays free: too few for a phase.</numerusform>
            <numerusform>%n days between phases stay free: too few for a phase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were run and stay on their day.</source>
        <translation>
            <numerusform>%n session was run and stays on its day.</numerusform>
            <numerusform>%n sessions were run and stay on their day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between them stay free: a cycle has at least 7.</source>
        <translation>
            <numerusform>%n day between them stays free: a cycle has at least 7.</numerusform>
            <numerusform>%n days between them stay free: a cycle has at least 7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n of %1</source>
        <comment>the last 2 of 100 m, reps</comment>
        <translation>
            <numerusform>the last %n of %1</numerusform>
            <numerusform>the last %n of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n rep(s) slower each time</source>
        <translation>
            <numerusform>last %n rep slower each time</numerusform>
            <numerusform>last %n reps slower each time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held the pace, but last %n rep(s) slower each time</source>
        <translation>
            <numerusform>held the pace, but last %n rep slower each time</numerusform>
            <numerusform>held the pace, but last %n reps slower each time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tight, and last %n rep(s) slower each time</source>
        <translation>
            <numerusform>tight, and last %n rep slower each time</numerusform>
            <numerusform>tight, and last %n reps slower each time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n easy day(s)</source>
        <translation>
            <numerusform>%n easy day</numerusform>
            <numerusform>%n easy days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n athlete(s) should step back.</source>
        <translation>
            <numerusform>%1 of %n athlete should step back.</numerusform>
            <numerusform>%1 of %n athletes should step back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n athlete(s) were ready to go on.</source>
        <translation>
            <numerusform>%1 of %n athlete was ready to go on.</numerusform>
            <numerusform>%1 of %n athletes were ready to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n athlete(s) had no verdict.</source>
        <translation>
            <numerusform>%n athlete had no verdict.</numerusform>
            <numerusform>%n athletes had no verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n athlete(s) without a target did not count.</source>
        <translation>
            <numerusform>%n athlete without a target did not count.</numerusform>
            <numerusform>%n athletes without a target did not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::AthletesDraft</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::AthletesModel</name>
    <message numerus="yes">
        <source>%n athlete(s)</source>
        <translation>
            <numerusform>%n athlete</numerusform>
            <numerusform>%n athletes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::CalendarFile</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n other thing</numerusform>
            <numerusform>%n other things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::ChosenAthletes</name>
    <message numerus="yes">
        <source>%n athlete(s)</source>
        <translation>
            <numerusform>%n athlete</numerusform>
            <numerusform>%n athletes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n man(men)</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woman(women)</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the times of %n logged session(s)</source>
        <translation>
            <numerusform>the times of %n logged session</numerusform>
            <numerusform>the times of %n logged sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %n planned session(s)</source>
        <translation>
            <numerusform>changes to %n planned session</numerusform>
            <numerusform>changes to %n planned sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::CyclePlan</name>
    <message numerus="yes">
        <source>%n athlete(s)</source>
        <translation>
            <numerusform>%n athlete</numerusform>
            <numerusform>%n athletes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logged line(s)</source>
        <translation>
            <numerusform>%n logged line</numerusform>
            <numerusform>%n logged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::CycleShape</name>
    <message numerus="yes">
        <source>logged for %n athlete(s)</source>
        <translation>
            <numerusform>logged for %n athlete</numerusform>
            <numerusform>logged for %n athletes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::CyclesNowModel</name>
    <message numerus="yes">
        <source>Ends in %n day(s).</source>
        <translation>
            <numerusform>Ends in %n day.</numerusform>
            <numerusform>Ends in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::GroupDraft</name>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::GroupReadiness</name>
    <message numerus="yes">
        <source>Base and transition come before pace work; of %n athlete(s) they are not marked done for %1.</source>
        <translation>
            <numerusform>Base and transition come before pace work; of %n athlete they are not marked done for %1.</numerusform>
            <numerusform>Base and transition come before pace work; of %n athletes they are not marked done for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::ImportDraft</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::IntakeDraft</name>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n to add</numerusform>
            <numerusform>%n to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n not understood</numerusform>
            <numerusform>%n not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::ReadingModel</name>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::SeasonBalance</name>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::SeasonLanes</name>
    <message numerus="yes">
        <source>%n athlete(s)</source>
        <translation>
            <numerusform>%n athlete</numerusform>
            <numerusform>%n athletes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::SessionCard</name>
    <message numerus="yes">
        <source>%n athlete(s) lack top speed: %1.</source>
        <translation>
            <numerusform>%n athlete lacks top speed: %1.</numerusform>
            <numerusform>%n athletes lack top speed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was RPE %1, the mean of %n athlete(s).</source>
        <translation>
            <numerusform>It was RPE %1, of %n athlete.</numerusform>
            <numerusform>It was RPE %1, the mean of %n athletes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::SessionGridModel</name>
    <message numerus="yes">
        <source>%1 has another workout here, with %n rep(s).</source>
        <translation>
            <numerusform>%1 has another workout here, with %n rep.</numerusform>
            <numerusform>%1 has another workout here, with %n reps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::TableCopier</name>
    <message numerus="yes">
        <source>Copied %n athlete(s)</source>
        <translation>
            <numerusform>Copied %n athlete</numerusform>
            <numerusform>Copied %n athletes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n result(s)</source>
        <translation>
            <numerusform>Copied %n result</numerusform>
            <numerusform>Copied %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the log of %n athlete(s)</source>
        <translation>
            <numerusform>Copied the log of %n athlete</numerusform>
            <numerusform>Copied the log of %n athletes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1: %n row(s)</source>
        <translation>
            <numerusform>Copied %1: %n row</numerusform>
            <numerusform>Copied %1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::UpcomingModel</name>
    <message numerus="yes">
        <source>%1, %n athlete(s)</source>
        <comment>group and its size</comment>
        <translation>
            <numerusform>%1, %n athlete</numerusform>
            <numerusform>%1, %n athletes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::WorkoutCard</name>
    <message numerus="yes">
        <source>The same work as %1 and %n more.</source>
        <translation>
            <numerusform>The same work as %1 and %n more.</numerusform>
            <numerusform>The same work as %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::WorkoutFactsModel</name>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n not stated</numerusform>
            <numerusform>%n not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in all</source>
        <translation>
            <numerusform>%n time in all</numerusform>
            <numerusform>%n times in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::WorkoutRunsModel</name>
    <message numerus="yes">
        <source>%n athlete(s)</source>
        <translation>
            <numerusform>%n athlete</numerusform>
            <numerusform>%n athletes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::WorkoutTimeline</name>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fivepace::WorkoutsModel</name>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n workout</numerusform>
            <numerusform>%n workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pace(s)</source>
        <translation>
            <numerusform>%n pace</numerusform>
            <numerusform>%n paces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) written</source>
        <translation>
            <numerusform>%n workout written</numerusform>
            <numerusform>%n workouts written</numerusform>
        </translation>
    </message>
</context>
</TS>
