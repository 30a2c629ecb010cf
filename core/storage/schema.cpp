// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

namespace fivepace {

namespace {

QStringList step1()
{
    return {
        // What is said once for the whole file: one row.
        QStringLiteral(R"(CREATE TABLE squad_card (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            club TEXT NOT NULL, coach TEXT NOT NULL, venue TEXT NOT NULL,
            start_min INTEGER NOT NULL CHECK (start_min BETWEEN 0 AND 1439),
            sprinter_recovery_percent INTEGER NOT NULL CHECK (sprinter_recovery_percent BETWEEN 100 AND 300)
        ) STRICT)"),
        QStringLiteral(R"(CREATE TABLE training_group (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''),
            target_race TEXT NOT NULL, five_paces TEXT
        ) STRICT)"),
        // A person of the squad.
        QStringLiteral(R"(CREATE TABLE athlete (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), short_name TEXT NOT NULL,
            category TEXT NOT NULL CHECK (category IN ('men', 'women')),
            kind TEXT NOT NULL CHECK (kind IN ('middle_distance', 'sprinter_400')),
            target_race TEXT NOT NULL, birth_year INTEGER, base_done_date TEXT, transition_done_date TEXT,
            five_paces TEXT, notes TEXT NOT NULL, archived INTEGER NOT NULL CHECK (archived IN (0, 1))
        ) STRICT)"),
        QStringLiteral(R"(CREATE TABLE athlete_group (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (owner_id, position)
        ) STRICT)"),
        // Races, time trials and estimates.
        QStringLiteral(R"(CREATE TABLE athlete_result (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            length_mm INTEGER NOT NULL CHECK (length_mm > 0), time_ms INTEGER NOT NULL CHECK (time_ms > 0),
            time_precision TEXT NOT NULL, time_method TEXT NOT NULL, date TEXT NOT NULL, kind TEXT NOT NULL,
            place TEXT NOT NULL, note TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT)"),
        QStringLiteral(R"(CREATE TABLE athlete_absence (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            from_date TEXT NOT NULL, to_date TEXT, reason TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT)"),
        QStringLiteral(R"(CREATE TABLE athlete_hand_pace (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            rung TEXT NOT NULL, pace TEXT NOT NULL, until_date TEXT,
            PRIMARY KEY (owner_id, position)
        ) STRICT)"),
        // The library. Trees stand in canonical notation.
        QStringLiteral(R"(CREATE TABLE workout (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), rung TEXT NOT NULL, style TEXT NOT NULL,
            level INTEGER NOT NULL CHECK (level >= 1), typed_text TEXT NOT NULL, warm_up TEXT NOT NULL,
            main_set TEXT NOT NULL, cool_down TEXT NOT NULL, how_to TEXT NOT NULL, source TEXT NOT NULL,
            tags TEXT NOT NULL, built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
            hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)), favourite INTEGER NOT NULL CHECK (favourite IN (0, 1))
        ) STRICT)"),
        QStringLiteral(R"(CREATE TABLE cycle (
            id INTEGER PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            name TEXT NOT NULL, first_date TEXT NOT NULL, target_race TEXT NOT NULL, five_paces TEXT NOT NULL
        ) STRICT)"),
        QStringLiteral(R"(CREATE TABLE cycle_day (
            owner_id INTEGER NOT NULL REFERENCES cycle ON DELETE CASCADE, position INTEGER NOT NULL,
            kind TEXT NOT NULL, role TEXT, length_min INTEGER CHECK (length_min > 0), note TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT)"),
        // A stretch of the season with one emphasis.
        QStringLiteral(R"(CREATE TABLE phase (
            id INTEGER PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            kind TEXT NOT NULL, name TEXT NOT NULL, first_date TEXT NOT NULL,
            last_date TEXT NOT NULL CHECK (last_date >= first_date)
        ) STRICT)"),
        QStringLiteral(R"(CREATE TABLE race (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, date TEXT NOT NULL,
            length_mm INTEGER NOT NULL CHECK (length_mm > 0), start_min INTEGER,
            is_target INTEGER NOT NULL CHECK (is_target IN (0, 1))
        ) STRICT)"),
        QStringLiteral(R"(CREATE TABLE race_group (
            owner_id INTEGER NOT NULL REFERENCES race ON DELETE CASCADE, position INTEGER NOT NULL,
            id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (owner_id, position)
        ) STRICT)"),
        // A workout on a date for a group, with its own copy of the workout.
        QStringLiteral(R"(CREATE TABLE session (
            id INTEGER PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            date TEXT NOT NULL, start_min INTEGER, venue TEXT NOT NULL,
            cycle_id INTEGER REFERENCES cycle DEFERRABLE INITIALLY DEFERRED, role TEXT,
            workout_id INTEGER NOT NULL, workout_name TEXT NOT NULL, workout_rung TEXT NOT NULL,
            workout_style TEXT NOT NULL, workout_level INTEGER NOT NULL, workout_typed_text TEXT NOT NULL,
            workout_warm_up TEXT NOT NULL, workout_main_set TEXT NOT NULL, workout_cool_down TEXT NOT NULL,
            workout_how_to TEXT NOT NULL, workout_source TEXT NOT NULL, workout_tags TEXT NOT NULL,
            workout_built_in INTEGER NOT NULL, workout_hidden INTEGER NOT NULL, workout_favourite INTEGER NOT NULL,
            planned_rpe INTEGER CHECK (planned_rpe BETWEEN 0 AND 10), weather TEXT NOT NULL, notes TEXT NOT NULL,
            finished INTEGER NOT NULL CHECK (finished IN (0, 1))
        ) STRICT)"),
        QStringLiteral("CREATE INDEX session_by_date ON session (date)"),
        // One athlete's line in a session.
        QStringLiteral(R"(CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            session_id INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
            athlete_id INTEGER NOT NULL REFERENCES athlete DEFERRABLE INITIALLY DEFERRED,
            heat INTEGER NOT NULL, is_out INTEGER NOT NULL CHECK (is_out IN (0, 1)), reps INTEGER,
            pace_percent INTEGER, recovery_percent INTEGER, rpe INTEGER CHECK (rpe BETWEEN 0 AND 10),
            looseness INTEGER CHECK (looseness BETWEEN 1 AND 5),
            recovered_early INTEGER NOT NULL CHECK (recovered_early IN (0, 1)), notes TEXT NOT NULL,
            UNIQUE (session_id, athlete_id)
        ) STRICT)"),
        QStringLiteral("CREATE INDEX entry_by_athlete ON entry (athlete_id)"),
        // Targets as they stood when the first rep was logged, in running order.
        QStringLiteral(R"(CREATE TABLE entry_target (
            owner_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, position INTEGER NOT NULL,
            target_ms INTEGER CHECK (target_ms > 0), slowest_ms INTEGER CHECK (slowest_ms > 0),
            recovery_kind TEXT NOT NULL, recovery_ms INTEGER, recovery_max_ms INTEGER, recovery_mm INTEGER,
            recovery_either INTEGER NOT NULL, recovery_assumed INTEGER NOT NULL, source TEXT, model TEXT,
            PRIMARY KEY (owner_id, position)
        ) STRICT, WITHOUT ROWID)"),
        // What happened in each rep, in running order.
        QStringLiteral(R"(CREATE TABLE entry_rep (
            owner_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, position INTEGER NOT NULL,
            time_ms INTEGER CHECK (time_ms > 0), time_precision TEXT, time_method TEXT,
            recovery_taken_ms INTEGER, ending TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT, WITHOUT ROWID)"),
        // Edits that can be undone (done = 1) or redone (done = 0), oldest first.
        QStringLiteral(R"(CREATE TABLE undo_step (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, changes TEXT NOT NULL,
            done INTEGER NOT NULL CHECK (done IN (0, 1))
        ) STRICT)"),
    };
}

/// How each athlete's paces are worked out, and whether a result counts for them.
QStringList step2()
{
    const auto models
        = QStringLiteral("('preferred', 'horwill', 'riegel', 'vdot', 'cameron', 'purdy', 'wa', 'fit')");
    return {
        QStringLiteral("ALTER TABLE squad_card ADD COLUMN pace_model TEXT NOT NULL DEFAULT 'preferred' "
                       "CHECK (pace_model IN %1)")
            .arg(models),
        QStringLiteral("ALTER TABLE squad_card ADD COLUMN training_allowance_percent INTEGER NOT NULL "
                       "DEFAULT 0 CHECK (training_allowance_percent BETWEEN 0 AND 20)"),
        QStringLiteral("ALTER TABLE athlete ADD COLUMN pace_model TEXT CHECK (pace_model IN %1)").arg(models),
        QStringLiteral("ALTER TABLE athlete ADD COLUMN training_allowance_percent INTEGER "
                       "CHECK (training_allowance_percent BETWEEN 0 AND 20)"),
        QStringLiteral("ALTER TABLE athlete_result ADD COLUMN pace_use TEXT NOT NULL DEFAULT 'counts' "
                       "CHECK (pace_use IN ('counts', 'waiting', 'left_out'))"),
    };
}

QStringList step3()
{
    return {
        // What lists of results say beside the time.
        QStringLiteral("ALTER TABLE athlete_result ADD COLUMN rank INTEGER CHECK (rank > 0)"),
        QStringLiteral("ALTER TABLE athlete_result ADD COLUMN indoor INTEGER NOT NULL DEFAULT 0 "
                       "CHECK (indoor IN (0, 1))"),
        QStringLiteral("ALTER TABLE athlete_result ADD COLUMN altitude INTEGER NOT NULL DEFAULT 0 "
                       "CHECK (altitude IN (0, 1))"),
        // How a sprint began; those that stand in a file already do not say.
        QStringLiteral("ALTER TABLE athlete_result ADD COLUMN start TEXT NOT NULL DEFAULT 'not_stated' "
                       "CHECK (start IN ('not_stated', 'standing', 'flying'))"),
        // The past is asked for by day, group, cycle and workout, never read whole.
        QStringLiteral("CREATE INDEX session_by_group ON session (group_id, date)"),
        QStringLiteral("CREATE INDEX session_by_cycle ON session (cycle_id)"),
        QStringLiteral("CREATE INDEX session_by_workout ON session (workout_id, date, finished)"),
        // The undo log has bounds: how old its steps are and how much they hold, found without reading them.
        QStringLiteral("ALTER TABLE undo_step ADD COLUMN made_s INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE undo_step ADD COLUMN changes_bytes INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("UPDATE undo_step SET made_s = CAST(strftime('%s', 'now') AS INTEGER), "
                       "changes_bytes = length(CAST(changes AS BLOB))"),
        QStringLiteral("CREATE INDEX undo_step_bounds ON undo_step (made_s, changes_bytes)"),
        // What became of the squad, in order: a step was done (done = 1) or taken back (done = 0).
        QStringLiteral(R"(CREATE TABLE revision (
            id INTEGER PRIMARY KEY, step_id INTEGER NOT NULL REFERENCES undo_step ON DELETE CASCADE,
            done INTEGER NOT NULL CHECK (done IN (0, 1))
        ) STRICT)"),
        QStringLiteral("CREATE INDEX revision_by_step ON revision (step_id)"),
        // A random number of the transaction that wrote the step last: it tells two copies of a file apart.
        QStringLiteral("ALTER TABLE undo_step ADD COLUMN stamp INTEGER NOT NULL DEFAULT 0"),
        // The length of a cycle stands for itself, and a day holds any number of items.
        QStringLiteral("ALTER TABLE cycle ADD COLUMN day_count INTEGER NOT NULL DEFAULT 14 "
                       "CHECK (day_count BETWEEN 7 AND 28)"),
        QStringLiteral(R"(UPDATE cycle SET day_count = (
            SELECT max(7, min(28, count(*))) FROM cycle_day WHERE owner_id = cycle.id))"),
        QStringLiteral(R"(CREATE TABLE cycle_item (
            owner_id INTEGER NOT NULL REFERENCES cycle ON DELETE CASCADE, position INTEGER NOT NULL,
            day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 27), kind TEXT NOT NULL, role TEXT,
            start_min INTEGER CHECK (start_min BETWEEN 0 AND 1439), place TEXT NOT NULL,
            length_min INTEGER CHECK (length_min > 0), distance_mm INTEGER CHECK (distance_mm > 0),
            note TEXT NOT NULL, athletes TEXT NOT NULL,
            CHECK ((kind = 'quality') = (role IS NOT NULL)),
            PRIMARY KEY (owner_id, position)
        ) STRICT)"),
        // A base run with strides becomes two items.
        QStringLiteral(
            R"(INSERT INTO cycle_item (owner_id, position, day, kind, role, place, length_min, note, athletes)
            SELECT owner_id, row_number() OVER (PARTITION BY owner_id ORDER BY day, part) - 1, day, kind, role, '',
                   length_min, note, ''
            FROM (SELECT owner_id, position AS day, 0 AS part,
                         CASE kind WHEN 'base_run_strides' THEN 'base_run' WHEN 'long_base_run' THEN 'long_run'
                                   ELSE kind END AS kind,
                         CASE kind WHEN 'quality' THEN role END AS role, length_min, note
                  FROM cycle_day
                  UNION ALL
                  SELECT owner_id, position, 1, 'strides', NULL, NULL, '' FROM cycle_day
                  WHERE kind = 'base_run_strides')
            WHERE day BETWEEN 0 AND 27 AND (kind <> 'quality' OR role IS NOT NULL))"),
        QStringLiteral("DROP TABLE cycle_day"),
        // What the rules judge by, and who ran no more after a rep.
        QStringLiteral("ALTER TABLE entry_target ADD COLUMN fastest_ms INTEGER CHECK (fastest_ms > 0)"),
        QStringLiteral("ALTER TABLE entry_target ADD COLUMN beat_ms INTEGER CHECK (beat_ms > 0)"),
        QStringLiteral("ALTER TABLE entry_target ADD COLUMN pace_rung TEXT"),
        QStringLiteral("ALTER TABLE entry_target ADD COLUMN own_length_mm INTEGER CHECK (own_length_mm > 0)"),
        QStringLiteral("ALTER TABLE entry ADD COLUMN stopped_after INTEGER CHECK (stopped_after >= 0)"),
        QStringLiteral("ALTER TABLE entry ADD COLUMN stop_reason TEXT CHECK (stop_reason IN "
                       "('not_stated', 'tight', 'lost_pace', 'hurt', 'other'))"),
        // Where the watch of a rep starts.
        QStringLiteral("ALTER TABLE workout ADD COLUMN start_mode TEXT NOT NULL DEFAULT 'within_rep' "
                       "CHECK (start_mode IN ('within_rep', 'rolling', 'standing'))"),
        QStringLiteral(
            "ALTER TABLE session ADD COLUMN workout_start_mode TEXT NOT NULL "
            "DEFAULT 'within_rep' CHECK (workout_start_mode IN ('within_rep', 'rolling', 'standing'))"),
        // What is expected of a session, said before it.
        QStringLiteral("ALTER TABLE session ADD COLUMN expected TEXT NOT NULL DEFAULT ''"),
        // What other programs' calendars were sent; not undone with an edit, since nothing sent is.
        QStringLiteral(R"(CREATE TABLE calendar_event (
            calendar TEXT NOT NULL, uid TEXT NOT NULL, sequence INTEGER NOT NULL CHECK (sequence >= 0),
            date TEXT NOT NULL, start_min INTEGER CHECK (start_min BETWEEN 0 AND 1439),
            length_min INTEGER CHECK (length_min >= 0), title TEXT NOT NULL, place TEXT NOT NULL,
            body TEXT NOT NULL, cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
            changed_date TEXT NOT NULL,
            PRIMARY KEY (calendar, uid)
        ) STRICT, WITHOUT ROWID)"),
        QStringLiteral("CREATE INDEX calendar_event_by_uid ON calendar_event (uid, sequence)"),
    };
}

QStringList step4()
{
    return {
        // What a target race is to the season; those that stand in a file are what it leads to.
        QStringLiteral("ALTER TABLE race ADD COLUMN target_rank TEXT NOT NULL DEFAULT 'A' "
                       "CHECK (target_rank IN ('A', 'B', 'C'))"),
        // The coach's own layouts of a cycle, as JSON.
        QStringLiteral("ALTER TABLE squad_card ADD COLUMN layouts TEXT NOT NULL DEFAULT ''"),
        // The part of the squad that runs the session together: 1 for A.
        QStringLiteral("ALTER TABLE entry ADD COLUMN subgroup INTEGER NOT NULL DEFAULT 0 "
                       "CHECK (subgroup BETWEEN 0 AND 26)"),
        // Bests that came without a day have that of their coming.
        QStringLiteral("ALTER TABLE athlete_result ADD COLUMN day_assumed INTEGER NOT NULL DEFAULT 0 "
                       "CHECK (day_assumed IN (0, 1))"),
    };
}

QStringList step5()
{
    return {
        // What an athlete runs instead of the session's workout, as JSON.
        QStringLiteral("ALTER TABLE entry ADD COLUMN own_workout TEXT"),
    };
}

} // namespace

const SchemaSteps &schemaSteps()
{
    static const SchemaSteps steps { step1(), step2(), step3(), step4(), step5() };
    return steps;
}

Result<int> schemaVersion(sqlite3 *db)
{
    auto version = single(db, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toInt();
}

Result<> upgradeSchema(sqlite3 *db, const SchemaSteps &steps)
{
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    for (auto step = static_cast<std::size_t>(*version); step < steps.size(); ++step) {
        Transaction transaction(db);
        auto done = transaction.begin();
        for (const auto &statement : steps[step]) {
            if (done)
                done = execute(db, statement);
        }
        if (done)
            done = execute(db, QStringLiteral("PRAGMA user_version = %1").arg(step + 1));
        if (done)
            done = transaction.commit();
        if (!done)
            return done;
    }
    return {};
}

} // namespace fivepace
