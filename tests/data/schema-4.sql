-- A squad file as the fourth version of the schema wrote it: two athletes, one logged session, three undo steps.
PRAGMA application_id = 894452549;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE athlete (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), short_name TEXT NOT NULL,
            category TEXT NOT NULL CHECK (category IN ('men', 'women')),
            kind TEXT NOT NULL CHECK (kind IN ('middle_distance', 'sprinter_400')),
            target_race TEXT NOT NULL, birth_year INTEGER, base_done_date TEXT, transition_done_date TEXT,
            five_paces TEXT, notes TEXT NOT NULL, archived INTEGER NOT NULL CHECK (archived IN (0, 1))
        , pace_model TEXT CHECK (pace_model IN ('preferred', 'horwill', 'riegel', 'vdot', 'cameron', 'purdy', 'wa', 'fit')), training_allowance_percent INTEGER CHECK (training_allowance_percent BETWEEN 0 AND 20)) STRICT;
INSERT INTO athlete VALUES(200,'Ada Okafor','','men','middle_distance','1500',NULL,'2026-01-20','2026-02-20',NULL,'',0,NULL,NULL);
INSERT INTO athlete VALUES(201,'Mia Duarte','','women','middle_distance','1500',NULL,'2026-01-20','2026-02-20',NULL,'',0,NULL,NULL);
CREATE TABLE athlete_absence (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            from_date TEXT NOT NULL, to_date TEXT, reason TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO athlete_absence VALUES(201,0,'2026-05-01',NULL,'injured');
CREATE TABLE athlete_group (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO athlete_group VALUES(200,0,100);
INSERT INTO athlete_group VALUES(201,0,100);
CREATE TABLE athlete_hand_pace (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            rung TEXT NOT NULL, pace TEXT NOT NULL, until_date TEXT,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO athlete_hand_pace VALUES(201,0,'800','800 mm in 127 ms','2026-06-01');
CREATE TABLE athlete_result (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            length_mm INTEGER NOT NULL CHECK (length_mm > 0), time_ms INTEGER NOT NULL CHECK (time_ms > 0),
            time_precision TEXT NOT NULL, time_method TEXT NOT NULL, date TEXT NOT NULL, kind TEXT NOT NULL,
            place TEXT NOT NULL, note TEXT NOT NULL, pace_use TEXT NOT NULL DEFAULT 'counts' CHECK (pace_use IN ('counts', 'waiting', 'left_out')), rank INTEGER CHECK (rank > 0), indoor INTEGER NOT NULL DEFAULT 0 CHECK (indoor IN (0, 1)), altitude INTEGER NOT NULL DEFAULT 0 CHECK (altitude IN (0, 1)), start TEXT NOT NULL DEFAULT 'not_stated' CHECK (start IN ('not_stated', 'standing', 'flying')), day_assumed INTEGER NOT NULL DEFAULT 0 CHECK (day_assumed IN (0, 1)),
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO athlete_result VALUES(200,0,400000,52000,'0.1','hand','2026-04-01','race','','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(200,1,800000,115000,'0.1','hand','2026-04-12','race','','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(200,2,1500000,236000,'0.1','hand','2026-04-26','race','','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(201,0,400000,52000,'0.1','hand','2026-04-01','race','','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(201,1,800000,115000,'0.1','hand','2026-04-12','race','','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(201,2,1500000,236000,'0.1','hand','2026-04-26','race','','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(200,3,400000,51800,'0.1','hand','2026-05-03','race','','','counts',NULL,0,0,'not_stated',0);
CREATE TABLE calendar_event (
            calendar TEXT NOT NULL, uid TEXT NOT NULL, sequence INTEGER NOT NULL CHECK (sequence >= 0),
            date TEXT NOT NULL, start_min INTEGER CHECK (start_min BETWEEN 0 AND 1439),
            length_min INTEGER CHECK (length_min >= 0), title TEXT NOT NULL, place TEXT NOT NULL,
            body TEXT NOT NULL, cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
            changed_date TEXT NOT NULL,
            PRIMARY KEY (calendar, uid)
        ) STRICT, WITHOUT ROWID;
CREATE TABLE cycle (
            id INTEGER PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            name TEXT NOT NULL, first_date TEXT NOT NULL, target_race TEXT NOT NULL, five_paces TEXT NOT NULL
        , day_count INTEGER NOT NULL DEFAULT 14 CHECK (day_count BETWEEN 7 AND 28)) STRICT;
INSERT INTO cycle VALUES(300,100,'Cycle 1','2026-05-03','1500','400 800 1500 3000 5000',14);
CREATE TABLE cycle_item (
            owner_id INTEGER NOT NULL REFERENCES cycle ON DELETE CASCADE, position INTEGER NOT NULL,
            day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 27), kind TEXT NOT NULL, role TEXT,
            start_min INTEGER CHECK (start_min BETWEEN 0 AND 1439), place TEXT NOT NULL,
            length_min INTEGER CHECK (length_min > 0), distance_mm INTEGER CHECK (distance_mm > 0),
            note TEXT NOT NULL, athletes TEXT NOT NULL,
            CHECK ((kind = 'quality') = (role IS NOT NULL)),
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO cycle_item VALUES(300,0,0,'base_run',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(300,3,3,'base_run',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,4,4,'base_run',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,5,5,'base_run',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,6,6,'base_run',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,7,7,'base_run',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,8,8,'base_run',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,9,9,'base_run',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,10,10,'base_run',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,11,11,'base_run',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,12,12,'base_run',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(300,13,13,'base_run',NULL,NULL,'',NULL,NULL,'','');
CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            session_id INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
            athlete_id INTEGER NOT NULL REFERENCES athlete DEFERRABLE INITIALLY DEFERRED,
            heat INTEGER NOT NULL, is_out INTEGER NOT NULL CHECK (is_out IN (0, 1)), reps INTEGER,
            pace_percent INTEGER, recovery_percent INTEGER, rpe INTEGER CHECK (rpe BETWEEN 0 AND 10),
            looseness INTEGER CHECK (looseness BETWEEN 1 AND 5),
            recovered_early INTEGER NOT NULL CHECK (recovered_early IN (0, 1)), notes TEXT NOT NULL, stopped_after INTEGER CHECK (stopped_after >= 0), stop_reason TEXT CHECK (stop_reason IN ('not_stated', 'tight', 'lost_pace', 'hurt', 'other')), subgroup INTEGER NOT NULL DEFAULT 0 CHECK (subgroup BETWEEN 0 AND 26),
            UNIQUE (session_id, athlete_id)
        ) STRICT;
INSERT INTO entry VALUES(500,400,200,1,0,NULL,NULL,NULL,8,4,0,'',NULL,NULL,0);
CREATE TABLE entry_rep (
            owner_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, position INTEGER NOT NULL,
            time_ms INTEGER CHECK (time_ms > 0), time_precision TEXT, time_method TEXT,
            recovery_taken_ms INTEGER, ending TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT, WITHOUT ROWID;
INSERT INTO entry_rep VALUES(500,0,26300,'0.1','hand',185000,'full');
INSERT INTO entry_rep VALUES(500,1,26100,'0.1','hand',185000,'full');
INSERT INTO entry_rep VALUES(500,2,26500,'0.1','hand',185000,'full');
INSERT INTO entry_rep VALUES(500,3,26600,'0.1','hand',185000,'full');
CREATE TABLE entry_target (
            owner_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, position INTEGER NOT NULL,
            target_ms INTEGER CHECK (target_ms > 0), slowest_ms INTEGER CHECK (slowest_ms > 0),
            recovery_kind TEXT NOT NULL, recovery_ms INTEGER, recovery_max_ms INTEGER, recovery_mm INTEGER,
            recovery_either INTEGER NOT NULL, recovery_assumed INTEGER NOT NULL, source TEXT, model TEXT, fastest_ms INTEGER CHECK (fastest_ms > 0), beat_ms INTEGER CHECK (beat_ms > 0), pace_rung TEXT, own_length_mm INTEGER CHECK (own_length_mm > 0),
            PRIMARY KEY (owner_id, position)
        ) STRICT, WITHOUT ROWID;
INSERT INTO entry_target VALUES(500,0,26000,28750,'rest',180000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500,1,26000,28750,'rest',180000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500,2,26000,28750,'rest',180000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500,3,26000,28750,'rest',180000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE phase (
            id INTEGER PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            kind TEXT NOT NULL, name TEXT NOT NULL, first_date TEXT NOT NULL,
            last_date TEXT NOT NULL CHECK (last_date >= first_date)
        ) STRICT;
INSERT INTO phase VALUES(350,100,'base','','2026-01-01','2026-01-20');
CREATE TABLE race (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, date TEXT NOT NULL,
            length_mm INTEGER NOT NULL CHECK (length_mm > 0), start_min INTEGER,
            is_target INTEGER NOT NULL CHECK (is_target IN (0, 1))
        , target_rank TEXT NOT NULL DEFAULT 'A' CHECK (target_rank IN ('A', 'B', 'C'))) STRICT;
INSERT INTO race VALUES(360,'County League','2026-05-16',1500000,NULL,0,'A');
CREATE TABLE race_group (
            owner_id INTEGER NOT NULL REFERENCES race ON DELETE CASCADE, position INTEGER NOT NULL,
            id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO race_group VALUES(360,0,100);
CREATE TABLE revision (
            id INTEGER PRIMARY KEY, step_id INTEGER NOT NULL REFERENCES undo_step ON DELETE CASCADE,
            done INTEGER NOT NULL CHECK (done IN (0, 1))
        ) STRICT;
INSERT INTO revision VALUES(1,3,0);
INSERT INTO revision VALUES(2,3,1);
CREATE TABLE session (
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
        , workout_start_mode TEXT NOT NULL DEFAULT 'within_rep' CHECK (workout_start_mode IN ('within_rep', 'rolling', 'standing')), expected TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO session VALUES(400,100,'2026-05-04',1110,'Track',300,'SS2',1,'Paired 200s','400','list',4,'4 x 200m. 3:00 Rec between reps','','4 × 200 m [3:00]','','','','',0,0,0,8,'','',0,'within_rep','');
CREATE TABLE squad_card (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            club TEXT NOT NULL, coach TEXT NOT NULL, venue TEXT NOT NULL,
            start_min INTEGER NOT NULL CHECK (start_min BETWEEN 0 AND 1439),
            sprinter_recovery_percent INTEGER NOT NULL CHECK (sprinter_recovery_percent BETWEEN 100 AND 300)
        , pace_model TEXT NOT NULL DEFAULT 'preferred' CHECK (pace_model IN ('preferred', 'horwill', 'riegel', 'vdot', 'cameron', 'purdy', 'wa', 'fit')), training_allowance_percent INTEGER NOT NULL DEFAULT 0 CHECK (training_allowance_percent BETWEEN 0 AND 20), layouts TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO squad_card VALUES(1,'Harbour AC','R. Bell','',1110,175,'preferred',0,'');
CREATE TABLE training_group (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''),
            target_race TEXT NOT NULL, five_paces TEXT
        ) STRICT;
INSERT INTO training_group VALUES(100,'1500 m group','1500',NULL);
CREATE TABLE undo_step (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, changes TEXT NOT NULL,
            done INTEGER NOT NULL CHECK (done IN (0, 1))
        , made_s INTEGER NOT NULL DEFAULT 0, changes_bytes INTEGER NOT NULL DEFAULT 0, stamp INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO undo_step VALUES(1,'change_squad','Harbour AC','[{"after":{"coach":"R. Bell"},"before":{"club":"Harbour AC","coach":"","sprinter_recovery_percent":175,"start_min":1110,"venue":""},"table":"squad_card"}]',1,1795971906,154,0);
INSERT INTO undo_step VALUES(2,'add_result','Ada Okafor','[{"after":{"athlete_result":[{"date":"2026-04-01","kind":"race","length_mm":400000,"note":"","place":"","time_method":"hand","time_ms":52000,"time_precision":"0.1"},{"date":"2026-04-12","kind":"race","length_mm":800000,"note":"","place":"","time_method":"hand","time_ms":115000,"time_precision":"0.1"},{"date":"2026-04-26","kind":"race","length_mm":1500000,"note":"","place":"","time_method":"hand","time_ms":236000,"time_precision":"0.1"},{"date":"2026-05-03","kind":"race","length_mm":400000,"note":"","place":"","time_method":"hand","time_ms":51800,"time_precision":"0.1"}]},"before":{"archived":0,"athlete_absence":[],"athlete_group":[{"id":100}],"athlete_hand_pace":[],"athlete_result":[{"date":"2026-04-01","kind":"race","length_mm":400000,"note":"","place":"","time_method":"hand","time_ms":52000,"time_precision":"0.1"},{"date":"2026-04-12","kind":"race","length_mm":800000,"note":"","place":"","time_method":"hand","time_ms":115000,"time_precision":"0.1"},{"date":"2026-04-26","kind":"race","length_mm":1500000,"note":"","place":"","time_method":"hand","time_ms":236000,"time_precision":"0.1"}],"base_done_date":"2026-01-20","birth_year":null,"category":"men","five_paces":null,"id":200,"kind":"middle_distance","name":"Ada Okafor","notes":"","short_name":"","target_race":"1500","transition_done_date":"2026-02-20"},"table":"athlete"}]',1,1795971906,1345,0);
INSERT INTO undo_step VALUES(3,'log_reps','Ada Okafor','[{"after":{"entry_rep":[{"ending":"full","recovery_taken_ms":185000,"time_method":"hand","time_ms":26300,"time_precision":"0.1"},{"ending":"full","recovery_taken_ms":185000,"time_method":"hand","time_ms":26100,"time_precision":"0.1"},{"ending":"full","recovery_taken_ms":185000,"time_method":"hand","time_ms":26500,"time_precision":"0.1"},{"ending":"full","recovery_taken_ms":185000,"time_method":"hand","time_ms":26600,"time_precision":"0.1"}]},"before":{"athlete_id":200,"entry_rep":[{"ending":"full","recovery_taken_ms":185000,"time_method":"hand","time_ms":26300,"time_precision":"0.1"},{"ending":"full","recovery_taken_ms":185000,"time_method":"hand","time_ms":26400,"time_precision":"0.1"},{"ending":"full","recovery_taken_ms":185000,"time_method":"hand","time_ms":26500,"time_precision":"0.1"},{"ending":"full","recovery_taken_ms":185000,"time_method":"hand","time_ms":26600,"time_precision":"0.1"}],"entry_target":[{"model":null,"recovery_assumed":0,"recovery_either":0,"recovery_kind":"rest","recovery_max_ms":null,"recovery_mm":null,"recovery_ms":180000,"slowest_ms":28750,"source":"own","target_ms":26000},{"model":null,"recovery_assumed":0,"recovery_either":0,"recovery_kind":"rest","recovery_max_ms":null,"recovery_mm":null,"recovery_ms":180000,"slowest_ms":28750,"source":"own","target_ms":26000},{"model":null,"recovery_assumed":0,"recovery_either":0,"recovery_kind":"rest","recovery_max_ms":null,"recovery_mm":null,"recovery_ms":180000,"slowest_ms":28750,"source":"own","target_ms":26000},{"model":null,"recovery_assumed":0,"recovery_either":0,"recovery_kind":"rest","recovery_max_ms":null,"recovery_mm":null,"recovery_ms":180000,"slowest_ms":28750,"source":"own","target_ms":26000}],"heat":1,"id":500,"is_out":0,"looseness":4,"notes":"","pace_percent":null,"recovered_early":0,"recovery_percent":null,"reps":null,"rpe":8,"session_id":400},"table":"entry"}]',1,1795971906,1873,2500771869521339461);
CREATE TABLE workout (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), rung TEXT NOT NULL, style TEXT NOT NULL,
            level INTEGER NOT NULL CHECK (level >= 1), typed_text TEXT NOT NULL, warm_up TEXT NOT NULL,
            main_set TEXT NOT NULL, cool_down TEXT NOT NULL, how_to TEXT NOT NULL, source TEXT NOT NULL,
            tags TEXT NOT NULL, built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
            hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)), favourite INTEGER NOT NULL CHECK (favourite IN (0, 1))
        , start_mode TEXT NOT NULL DEFAULT 'within_rep' CHECK (start_mode IN ('within_rep', 'rolling', 'standing'))) STRICT;
INSERT INTO workout VALUES(1,'Paired 200s','400','list',4,'4 x 200m. 3:00 Rec between reps','','4 × 200 m [3:00]','','','','',0,0,0,'within_rep');
CREATE INDEX session_by_date ON session (date);
CREATE INDEX entry_by_athlete ON entry (athlete_id);
CREATE INDEX session_by_group ON session (group_id, date);
CREATE INDEX session_by_cycle ON session (cycle_id);
CREATE INDEX session_by_workout ON session (workout_id, date, finished);
CREATE INDEX undo_step_bounds ON undo_step (made_s, changes_bytes);
CREATE INDEX revision_by_step ON revision (step_id);
CREATE INDEX calendar_event_by_uid ON calendar_event (uid, sequence);
COMMIT;
