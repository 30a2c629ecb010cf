-- What core/storage/describe.h makes of each kind of value.

-- squad_card
SELECT club, coach, venue, start_min, sprinter_recovery_percent, pace_model, training_allowance_percent, layouts FROM squad_card  ORDER BY id;
INSERT INTO squad_card (club, coach, venue, start_min, sprinter_recovery_percent, pace_model, training_allowance_percent, layouts) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET club = excluded.club, coach = excluded.coach, venue = excluded.venue, start_min = excluded.start_min, sprinter_recovery_percent = excluded.sprinter_recovery_percent, pace_model = excluded.pace_model, training_allowance_percent = excluded.training_allowance_percent, layouts = excluded.layouts;
DELETE FROM squad_card WHERE id = ?;

-- training_group
SELECT id, name, target_race, five_paces FROM training_group  ORDER BY id;
INSERT INTO training_group (id, name, target_race, five_paces) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET id = excluded.id, name = excluded.name, target_race = excluded.target_race, five_paces = excluded.five_paces;
DELETE FROM training_group WHERE id = ?;

-- athlete
SELECT id, name, short_name, category, kind, target_race, birth_year, base_done_date, transition_done_date, five_paces, notes, archived, pace_model, training_allowance_percent FROM athlete  ORDER BY id;
INSERT INTO athlete (id, name, short_name, category, kind, target_race, birth_year, base_done_date, transition_done_date, five_paces, notes, archived, pace_model, training_allowance_percent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET id = excluded.id, name = excluded.name, short_name = excluded.short_name, category = excluded.category, kind = excluded.kind, target_race = excluded.target_race, birth_year = excluded.birth_year, base_done_date = excluded.base_done_date, transition_done_date = excluded.transition_done_date, five_paces = excluded.five_paces, notes = excluded.notes, archived = excluded.archived, pace_model = excluded.pace_model, training_allowance_percent = excluded.training_allowance_percent;
DELETE FROM athlete WHERE id = ?;
SELECT owner_id, id FROM athlete_group  ORDER BY owner_id, position;
INSERT INTO athlete_group (id, owner_id, position) VALUES (?, ?, ?);
UPDATE athlete_group SET (id) = (?) WHERE owner_id = ? AND position = ?;
DELETE FROM athlete_group WHERE owner_id = ? AND position >= ?;
SELECT owner_id, length_mm, time_ms, time_precision, time_method, date, kind, place, note, pace_use, rank, indoor, altitude, start, day_assumed FROM athlete_result  ORDER BY owner_id, position;
INSERT INTO athlete_result (length_mm, time_ms, time_precision, time_method, date, kind, place, note, pace_use, rank, indoor, altitude, start, day_assumed, owner_id, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
UPDATE athlete_result SET (length_mm, time_ms, time_precision, time_method, date, kind, place, note, pace_use, rank, indoor, altitude, start, day_assumed) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE owner_id = ? AND position = ?;
DELETE FROM athlete_result WHERE owner_id = ? AND position >= ?;
SELECT owner_id, from_date, to_date, reason FROM athlete_absence  ORDER BY owner_id, position;
INSERT INTO athlete_absence (from_date, to_date, reason, owner_id, position) VALUES (?, ?, ?, ?, ?);
UPDATE athlete_absence SET (from_date, to_date, reason) = (?, ?, ?) WHERE owner_id = ? AND position = ?;
DELETE FROM athlete_absence WHERE owner_id = ? AND position >= ?;
SELECT owner_id, rung, pace, until_date FROM athlete_hand_pace  ORDER BY owner_id, position;
INSERT INTO athlete_hand_pace (rung, pace, until_date, owner_id, position) VALUES (?, ?, ?, ?, ?);
UPDATE athlete_hand_pace SET (rung, pace, until_date) = (?, ?, ?) WHERE owner_id = ? AND position = ?;
DELETE FROM athlete_hand_pace WHERE owner_id = ? AND position >= ?;

-- workout
SELECT id, name, rung, style, level, typed_text, warm_up, main_set, cool_down, how_to, source, tags, built_in, hidden, favourite, start_mode FROM workout  ORDER BY id;
INSERT INTO workout (id, name, rung, style, level, typed_text, warm_up, main_set, cool_down, how_to, source, tags, built_in, hidden, favourite, start_mode) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET id = excluded.id, name = excluded.name, rung = excluded.rung, style = excluded.style, level = excluded.level, typed_text = excluded.typed_text, warm_up = excluded.warm_up, main_set = excluded.main_set, cool_down = excluded.cool_down, how_to = excluded.how_to, source = excluded.source, tags = excluded.tags, built_in = excluded.built_in, hidden = excluded.hidden, favourite = excluded.favourite, start_mode = excluded.start_mode;
DELETE FROM workout WHERE id = ?;

-- cycle
SELECT id, group_id, name, first_date, target_race, five_paces, day_count FROM cycle  ORDER BY id;
INSERT INTO cycle (id, group_id, name, first_date, target_race, five_paces, day_count) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET id = excluded.id, group_id = excluded.group_id, name = excluded.name, first_date = excluded.first_date, target_race = excluded.target_race, five_paces = excluded.five_paces, day_count = excluded.day_count;
DELETE FROM cycle WHERE id = ?;
SELECT owner_id, day, kind, role, start_min, place, length_min, distance_mm, note, athletes FROM cycle_item  ORDER BY owner_id, position;
INSERT INTO cycle_item (day, kind, role, start_min, place, length_min, distance_mm, note, athletes, owner_id, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
UPDATE cycle_item SET (day, kind, role, start_min, place, length_min, distance_mm, note, athletes) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE owner_id = ? AND position = ?;
DELETE FROM cycle_item WHERE owner_id = ? AND position >= ?;

-- phase
SELECT id, group_id, kind, name, first_date, last_date FROM phase  ORDER BY id;
INSERT INTO phase (id, group_id, kind, name, first_date, last_date) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET id = excluded.id, group_id = excluded.group_id, kind = excluded.kind, name = excluded.name, first_date = excluded.first_date, last_date = excluded.last_date;
DELETE FROM phase WHERE id = ?;

-- race
SELECT id, name, date, length_mm, start_min, is_target, target_rank FROM race  ORDER BY id;
INSERT INTO race (id, name, date, length_mm, start_min, is_target, target_rank) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET id = excluded.id, name = excluded.name, date = excluded.date, length_mm = excluded.length_mm, start_min = excluded.start_min, is_target = excluded.is_target, target_rank = excluded.target_rank;
DELETE FROM race WHERE id = ?;
SELECT owner_id, id FROM race_group  ORDER BY owner_id, position;
INSERT INTO race_group (id, owner_id, position) VALUES (?, ?, ?);
UPDATE race_group SET (id) = (?) WHERE owner_id = ? AND position = ?;
DELETE FROM race_group WHERE owner_id = ? AND position >= ?;

-- session
SELECT id, group_id, date, start_min, venue, cycle_id, role, workout_id, workout_name, workout_rung, workout_style, workout_level, workout_typed_text, workout_warm_up, workout_main_set, workout_cool_down, workout_how_to, workout_source, workout_tags, workout_built_in, workout_hidden, workout_favourite, workout_start_mode, planned_rpe, expected, weather, notes, finished FROM session  ORDER BY id;
INSERT INTO session (id, group_id, date, start_min, venue, cycle_id, role, workout_id, workout_name, workout_rung, workout_style, workout_level, workout_typed_text, workout_warm_up, workout_main_set, workout_cool_down, workout_how_to, workout_source, workout_tags, workout_built_in, workout_hidden, workout_favourite, workout_start_mode, planned_rpe, expected, weather, notes, finished) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET id = excluded.id, group_id = excluded.group_id, date = excluded.date, start_min = excluded.start_min, venue = excluded.venue, cycle_id = excluded.cycle_id, role = excluded.role, workout_id = excluded.workout_id, workout_name = excluded.workout_name, workout_rung = excluded.workout_rung, workout_style = excluded.workout_style, workout_level = excluded.workout_level, workout_typed_text = excluded.workout_typed_text, workout_warm_up = excluded.workout_warm_up, workout_main_set = excluded.workout_main_set, workout_cool_down = excluded.workout_cool_down, workout_how_to = excluded.workout_how_to, workout_source = excluded.workout_source, workout_tags = excluded.workout_tags, workout_built_in = excluded.workout_built_in, workout_hidden = excluded.workout_hidden, workout_favourite = excluded.workout_favourite, workout_start_mode = excluded.workout_start_mode, planned_rpe = excluded.planned_rpe, expected = excluded.expected, weather = excluded.weather, notes = excluded.notes, finished = excluded.finished;
DELETE FROM session WHERE id = ?;

-- entry
SELECT id, session_id, athlete_id, heat, is_out, reps, pace_percent, recovery_percent, rpe, looseness, recovered_early, notes, stopped_after, stop_reason, subgroup, own_workout FROM entry  ORDER BY id;
INSERT INTO entry (id, session_id, athlete_id, heat, is_out, reps, pace_percent, recovery_percent, rpe, looseness, recovered_early, notes, stopped_after, stop_reason, subgroup, own_workout) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET id = excluded.id, session_id = excluded.session_id, athlete_id = excluded.athlete_id, heat = excluded.heat, is_out = excluded.is_out, reps = excluded.reps, pace_percent = excluded.pace_percent, recovery_percent = excluded.recovery_percent, rpe = excluded.rpe, looseness = excluded.looseness, recovered_early = excluded.recovered_early, notes = excluded.notes, stopped_after = excluded.stopped_after, stop_reason = excluded.stop_reason, subgroup = excluded.subgroup, own_workout = excluded.own_workout;
DELETE FROM entry WHERE id = ?;
SELECT owner_id, target_ms, slowest_ms, recovery_kind, recovery_ms, recovery_max_ms, recovery_mm, recovery_either, recovery_assumed, source, model, fastest_ms, beat_ms, pace_rung, own_length_mm FROM entry_target  ORDER BY owner_id, position;
INSERT INTO entry_target (target_ms, slowest_ms, recovery_kind, recovery_ms, recovery_max_ms, recovery_mm, recovery_either, recovery_assumed, source, model, fastest_ms, beat_ms, pace_rung, own_length_mm, owner_id, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
UPDATE entry_target SET (target_ms, slowest_ms, recovery_kind, recovery_ms, recovery_max_ms, recovery_mm, recovery_either, recovery_assumed, source, model, fastest_ms, beat_ms, pace_rung, own_length_mm) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE owner_id = ? AND position = ?;
DELETE FROM entry_target WHERE owner_id = ? AND position >= ?;
SELECT owner_id, time_ms, time_precision, time_method, recovery_taken_ms, ending FROM entry_rep  ORDER BY owner_id, position;
INSERT INTO entry_rep (time_ms, time_precision, time_method, recovery_taken_ms, ending, owner_id, position) VALUES (?, ?, ?, ?, ?, ?, ?);
UPDATE entry_rep SET (time_ms, time_precision, time_method, recovery_taken_ms, ending) = (?, ?, ?, ?, ?) WHERE owner_id = ? AND position = ?;
DELETE FROM entry_rep WHERE owner_id = ? AND position >= ?;

