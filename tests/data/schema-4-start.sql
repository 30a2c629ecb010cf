-- A squad file as version 4 of the schema wrote it: what it held before the edits of schema-4-full.sql.
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
INSERT INTO athlete VALUES(500380467218757,'Ade Okafor','A. Okafor','men','middle_distance','1500',2004,'2026-02-01','2026-03-01',NULL,'',0,NULL,NULL);
INSERT INTO athlete VALUES(500380467224005,'Jonas Lindqvist','J. Lindqvist','men','middle_distance','1500',2003,'2026-02-01','2026-03-01',NULL,'',0,NULL,NULL);
INSERT INTO athlete VALUES(500380467251004,'Élise Moreau','E. Moreau','women','middle_distance','800',2003,'2026-02-01','2026-03-01',NULL,'',0,NULL,NULL);
INSERT INTO athlete VALUES(500380467256059,'Rui Costa','R. Costa','men','middle_distance','800',2002,'2026-02-01','2026-03-01',NULL,'',0,NULL,NULL);
INSERT INTO athlete VALUES(500380467287513,'Sunil Patel','S. Patel','men','sprinter_400','400',2002,'2026-02-01','2026-03-01',NULL,'',0,NULL,NULL);
INSERT INTO athlete VALUES(500380467290571,'Grace Mbeki','G. Mbeki','women','sprinter_400','400',2003,'2026-02-01','2026-03-01',NULL,'',0,NULL,NULL);
CREATE TABLE athlete_absence (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            from_date TEXT NOT NULL, to_date TEXT, reason TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
CREATE TABLE athlete_group (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO athlete_group VALUES(500380467218757,0,500380467204954);
INSERT INTO athlete_group VALUES(500380467224005,0,500380467204954);
INSERT INTO athlete_group VALUES(500380467251004,0,500380467209976);
INSERT INTO athlete_group VALUES(500380467256059,0,500380467209976);
INSERT INTO athlete_group VALUES(500380467287513,0,500380467212615);
INSERT INTO athlete_group VALUES(500380467290571,0,500380467212615);
CREATE TABLE athlete_hand_pace (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            rung TEXT NOT NULL, pace TEXT NOT NULL, until_date TEXT,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
CREATE TABLE athlete_result (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            length_mm INTEGER NOT NULL CHECK (length_mm > 0), time_ms INTEGER NOT NULL CHECK (time_ms > 0),
            time_precision TEXT NOT NULL, time_method TEXT NOT NULL, date TEXT NOT NULL, kind TEXT NOT NULL,
            place TEXT NOT NULL, note TEXT NOT NULL, pace_use TEXT NOT NULL DEFAULT 'counts' CHECK (pace_use IN ('counts', 'waiting', 'left_out')), rank INTEGER CHECK (rank > 0), indoor INTEGER NOT NULL DEFAULT 0 CHECK (indoor IN (0, 1)), altitude INTEGER NOT NULL DEFAULT 0 CHECK (altitude IN (0, 1)), start TEXT NOT NULL DEFAULT 'not_stated' CHECK (start IN ('not_stated', 'standing', 'flying')), day_assumed INTEGER NOT NULL DEFAULT 0 CHECK (day_assumed IN (0, 1)),
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO athlete_result VALUES(500380467218757,0,400000,53300,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,1,800000,118400,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,2,1500000,243000,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,3,3000000,527400,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,4,5000000,924000,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,5,400000,52600,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,6,800000,116300,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,7,1500000,238800,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,8,3000000,516600,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,9,5000000,908800,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,10,5000000,898000,'0.1','hand','2026-03-10','race','Spring 5000','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,11,3000000,511000,'0.1','hand','2026-03-24','race','Indoor open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,12,400000,51900,'0.1','hand','2026-03-31','race','Harbour open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,13,800000,114800,'0.1','hand','2026-04-07','race','League','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467218757,14,1500000,236400,'0.1','hand','2026-04-14','race','County open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,0,400000,54800,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,1,800000,121100,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,2,1500000,248000,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,3,3000000,537200,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,4,5000000,940300,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,5,400000,54000,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,6,800000,119400,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,7,1500000,244600,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,8,3000000,525200,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,9,5000000,924800,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,10,5000000,912000,'0.1','hand','2026-03-10','race','Spring 5000','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,11,3000000,520000,'0.1','hand','2026-03-24','race','Indoor open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,12,400000,53400,'0.1','hand','2026-03-31','race','Harbour open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,13,800000,117900,'0.1','hand','2026-04-07','race','League','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467224005,14,1500000,241200,'0.1','hand','2026-04-14','race','County open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,0,400000,57600,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,1,800000,129500,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,2,1500000,270900,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,3,3000000,610400,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,4,400000,56800,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,5,800000,127000,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,6,1500000,268000,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,7,3000000,598500,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,8,3000000,592000,'0.1','hand','2026-03-24','race','Indoor open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,9,400000,56100,'0.1','hand','2026-03-31','race','Harbour open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,10,800000,125400,'0.1','hand','2026-04-07','race','League','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,11,1500000,264000,'0.1','hand','2026-04-14','race','County open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467251004,12,800000,126400,'0.1','hand','2026-05-03','race','Evening meeting','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467256059,0,400000,51900,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467256059,1,800000,114400,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467256059,2,1500000,243200,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467256059,3,400000,51000,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467256059,4,800000,112300,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467256059,5,1500000,239000,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467256059,6,400000,50300,'0.1','hand','2026-03-31','race','Harbour open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467256059,7,800000,111200,'0.1','hand','2026-04-07','race','League','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467256059,8,1500000,235900,'0.1','hand','2026-04-14','race','County open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467287513,0,400000,50000,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467287513,1,800000,117500,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467287513,2,400000,49200,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467287513,3,800000,115200,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467287513,4,400000,48700,'0.1','hand','2026-03-31','race','Harbour open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467287513,5,800000,113900,'0.1','hand','2026-04-07','race','League','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467290571,0,400000,56600,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467290571,1,800000,131700,'0.1','hand','2025-08-27','race','Autumn league','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467290571,2,400000,55300,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467290571,3,800000,129800,'0.1','hand','2025-12-25','time_trial','Club night','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467290571,4,400000,54800,'0.1','hand','2026-03-31','race','Harbour open','','counts',NULL,0,0,'not_stated',0);
INSERT INTO athlete_result VALUES(500380467290571,5,800000,128100,'0.1','hand','2026-04-07','race','League','','counts',NULL,0,0,'not_stated',0);
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
INSERT INTO cycle VALUES(500380467383753,500380467204954,'Cycle 1','2026-03-02','1500','400 800 1500 3000 5000',14);
INSERT INTO cycle VALUES(500380467571047,500380467209976,'Cycle 1','2026-03-02','800','max_velocity 400 800 1500 3000',14);
INSERT INTO cycle VALUES(500380467761681,500380467212615,'Cycle 1','2026-03-02','800','max_velocity 400 800 1500 3000',14);
INSERT INTO cycle VALUES(500380467915952,500380467204954,'Cycle 2','2026-03-16','1500','400 800 1500 3000 5000',14);
INSERT INTO cycle VALUES(500380468082459,500380467209976,'Cycle 2','2026-03-16','800','max_velocity 400 800 1500 3000',14);
INSERT INTO cycle VALUES(500380468289281,500380467212615,'Cycle 2','2026-03-16','800','max_velocity 400 800 1500 3000',14);
INSERT INTO cycle VALUES(500380468455868,500380467204954,'Cycle 3','2026-03-30','1500','400 800 1500 3000 5000',14);
INSERT INTO cycle VALUES(500380468638638,500380467209976,'Cycle 3','2026-03-30','800','max_velocity 400 800 1500 3000',14);
INSERT INTO cycle VALUES(500380468833030,500380467212615,'Cycle 3','2026-03-30','800','max_velocity 400 800 1500 3000',14);
INSERT INTO cycle VALUES(500380468973233,500380467204954,'Cycle 4','2026-04-13','1500','400 800 1500 3000 5000',14);
INSERT INTO cycle VALUES(500380469147084,500380467209976,'Cycle 4','2026-04-13','800','max_velocity 400 800 1500 3000',14);
INSERT INTO cycle VALUES(500380469332558,500380467212615,'Cycle 4','2026-04-13','800','max_velocity 400 800 1500 3000',14);
INSERT INTO cycle VALUES(500380469493585,500380467204954,'Cycle 5','2026-04-27','1500','400 800 1500 3000 5000',14);
INSERT INTO cycle VALUES(500380469573804,500380467209976,'Cycle 5','2026-04-27','800','max_velocity 400 800 1500 3000',14);
INSERT INTO cycle VALUES(500380469661980,500380467212615,'Cycle 5','2026-04-27','800','max_velocity 400 800 1500 3000',14);
CREATE TABLE cycle_item (
            owner_id INTEGER NOT NULL REFERENCES cycle ON DELETE CASCADE, position INTEGER NOT NULL,
            day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 27), kind TEXT NOT NULL, role TEXT,
            start_min INTEGER CHECK (start_min BETWEEN 0 AND 1439), place TEXT NOT NULL,
            length_min INTEGER CHECK (length_min > 0), distance_mm INTEGER CHECK (distance_mm > 0),
            note TEXT NOT NULL, athletes TEXT NOT NULL,
            CHECK ((kind = 'quality') = (role IS NOT NULL)),
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO cycle_item VALUES(500380467383753,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380467383753,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380467571047,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380467761681,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380467915952,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468082459,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468289281,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468455868,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468638638,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468833030,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380468973233,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380469147084,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380469332558,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380469493585,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380469573804,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,0,0,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,1,1,'quality','SS2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,2,2,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,3,3,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,4,3,'strides',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,5,4,'quality','ES2',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,6,5,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,7,6,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,8,7,'quality','SS1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,9,8,'base_run',NULL,NULL,'',45,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,10,9,'quality','ES1',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,11,10,'long_run',NULL,NULL,'',70,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,12,11,'rest',NULL,NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,13,12,'quality','RP',NULL,'',NULL,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,14,13,'base_run',NULL,NULL,'',40,NULL,'','');
INSERT INTO cycle_item VALUES(500380469661980,15,13,'strides',NULL,NULL,'',NULL,NULL,'','');
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
INSERT INTO entry VALUES(500380469517019,500380469494749,500380467218757,1,0,NULL,NULL,NULL,7,4,0,'',NULL,NULL,0);
INSERT INTO entry VALUES(500380469519190,500380469494749,500380467224005,1,0,NULL,NULL,NULL,7,5,0,'',NULL,NULL,0);
INSERT INTO entry VALUES(500380469554402,500380469498677,500380467218757,1,0,NULL,NULL,NULL,7,3,0,'',NULL,NULL,0);
INSERT INTO entry VALUES(500380469560460,500380469498677,500380467224005,1,0,NULL,NULL,NULL,8,4,0,'',NULL,NULL,0);
INSERT INTO entry VALUES(500380469598037,500380469576737,500380467256059,1,0,NULL,NULL,NULL,8,4,0,'',NULL,NULL,0);
INSERT INTO entry VALUES(500380469610106,500380469576737,500380467251004,1,0,NULL,NULL,NULL,6,4,0,'',NULL,NULL,0);
INSERT INTO entry VALUES(500380469630816,500380469581195,500380467256059,1,0,NULL,NULL,NULL,7,4,0,'',NULL,NULL,0);
INSERT INTO entry VALUES(500380469653187,500380469581195,500380467251004,2,0,NULL,NULL,NULL,7,3,0,'',NULL,NULL,0);
INSERT INTO entry VALUES(500380469704543,500380469665964,500380467287513,2,0,NULL,NULL,NULL,7,4,0,'',NULL,NULL,0);
INSERT INTO entry VALUES(500380469711241,500380469665964,500380467290571,2,0,NULL,NULL,NULL,7,5,0,'',NULL,NULL,0);
INSERT INTO entry VALUES(500380469733644,500380469672794,500380467287513,2,0,NULL,NULL,NULL,7,5,0,'',NULL,NULL,0);
INSERT INTO entry VALUES(500380469740150,500380469672794,500380467290571,2,0,NULL,NULL,NULL,7,4,0,'',NULL,NULL,0);
CREATE TABLE entry_rep (
            owner_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, position INTEGER NOT NULL,
            time_ms INTEGER CHECK (time_ms > 0), time_precision TEXT, time_method TEXT,
            recovery_taken_ms INTEGER, ending TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT, WITHOUT ROWID;
INSERT INTO entry_rep VALUES(500380469517019,0,39800,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469517019,1,26700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469517019,2,26300,'0.1','hand',305000,'full');
INSERT INTO entry_rep VALUES(500380469517019,3,13100,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469517019,4,13200,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469517019,5,13300,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469517019,6,6600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469517019,7,6600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469517019,8,6500,'0.1','hand',95000,'full');
INSERT INTO entry_rep VALUES(500380469517019,9,6600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469519190,0,40800,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469519190,1,27300,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469519190,2,27300,'0.1','hand',315000,'full');
INSERT INTO entry_rep VALUES(500380469519190,3,13600,'0.1','hand',135000,'full');
INSERT INTO entry_rep VALUES(500380469519190,4,13600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469519190,5,13500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469519190,6,6700,'0.1','hand',95000,'full');
INSERT INTO entry_rep VALUES(500380469519190,7,6800,'0.1','hand',105000,'full');
INSERT INTO entry_rep VALUES(500380469519190,8,6800,'0.1','hand',110000,'full');
INSERT INTO entry_rep VALUES(500380469519190,9,6800,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469554402,0,218300,'0.1','hand',130000,'full');
INSERT INTO entry_rep VALUES(500380469554402,1,218500,'0.1','hand',140000,'full');
INSERT INTO entry_rep VALUES(500380469554402,2,218300,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469554402,3,218400,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469560460,0,222500,'0.1','hand',120000,'full');
INSERT INTO entry_rep VALUES(500380469560460,1,222500,'0.1','hand',135000,'full');
INSERT INTO entry_rep VALUES(500380469560460,2,222100,'0.1','hand',135000,'full');
INSERT INTO entry_rep VALUES(500380469560460,3,221700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469598037,0,6000,'0.1','hand',200000,'full');
INSERT INTO entry_rep VALUES(500380469598037,1,6000,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469598037,2,6000,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469598037,3,6000,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469598037,4,6000,'0.1','hand',200000,'full');
INSERT INTO entry_rep VALUES(500380469598037,5,6000,'0.1','hand',485000,'full');
INSERT INTO entry_rep VALUES(500380469598037,6,6000,'0.1','hand',180000,'full');
INSERT INTO entry_rep VALUES(500380469598037,7,5900,'0.1','hand',200000,'full');
INSERT INTO entry_rep VALUES(500380469598037,8,6000,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469598037,9,5900,'0.1','hand',195000,'full');
INSERT INTO entry_rep VALUES(500380469598037,10,5900,'0.1','hand',185000,'full');
INSERT INTO entry_rep VALUES(500380469598037,11,5900,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469610106,0,6700,'0.1','hand',200000,'full');
INSERT INTO entry_rep VALUES(500380469610106,1,6700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469610106,2,6700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469610106,3,6700,'0.1','hand',190000,'full');
INSERT INTO entry_rep VALUES(500380469610106,4,6600,'0.1','hand',185000,'full');
INSERT INTO entry_rep VALUES(500380469610106,5,6600,'0.1','hand',485000,'full');
INSERT INTO entry_rep VALUES(500380469610106,6,6600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469610106,7,6600,'0.1','hand',180000,'full');
INSERT INTO entry_rep VALUES(500380469610106,8,6700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469610106,9,6700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469610106,10,6600,'0.1','hand',180000,'full');
INSERT INTO entry_rep VALUES(500380469610106,11,6600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469630816,0,203900,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469630816,1,203300,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469630816,2,204400,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469630816,3,203500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469630816,4,203000,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469653187,0,238500,'0.1','hand',120000,'full');
INSERT INTO entry_rep VALUES(500380469653187,1,239300,'0.1','hand',125000,'full');
INSERT INTO entry_rep VALUES(500380469653187,2,238400,'0.1','hand',130000,'full');
INSERT INTO entry_rep VALUES(500380469653187,3,237900,'0.1','hand',120000,'full');
INSERT INTO entry_rep VALUES(500380469653187,4,237600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469704543,0,5810,'0.01','electronic',190000,'full');
INSERT INTO entry_rep VALUES(500380469704543,1,5780,'0.01','electronic',185000,'full');
INSERT INTO entry_rep VALUES(500380469704543,2,5770,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469704543,3,5810,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469704543,4,5760,'0.01','electronic',180000,'full');
INSERT INTO entry_rep VALUES(500380469704543,5,5780,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469704543,6,5770,'0.01','electronic',180000,'full');
INSERT INTO entry_rep VALUES(500380469704543,7,5760,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469704543,8,5750,'0.01','electronic',480000,'full');
INSERT INTO entry_rep VALUES(500380469704543,9,5780,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469704543,10,5770,'0.01','electronic',185000,'full');
INSERT INTO entry_rep VALUES(500380469704543,11,5780,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469711241,0,6500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469711241,1,6500,'0.1','hand',180000,'full');
INSERT INTO entry_rep VALUES(500380469711241,2,6500,'0.1','hand',495000,'full');
INSERT INTO entry_rep VALUES(500380469711241,3,6500,'0.1','hand',185000,'full');
INSERT INTO entry_rep VALUES(500380469711241,4,6500,'0.1','hand',185000,'full');
INSERT INTO entry_rep VALUES(500380469711241,5,6500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469711241,6,6500,'0.1','hand',180000,'full');
INSERT INTO entry_rep VALUES(500380469711241,7,6500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469711241,8,6500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469711241,9,6500,'0.1','hand',200000,'full');
INSERT INTO entry_rep VALUES(500380469711241,10,6500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469711241,11,6500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469733644,0,164300,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469733644,1,164500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469733644,2,163400,'0.1','hand',140000,'full');
INSERT INTO entry_rep VALUES(500380469733644,3,164700,'0.1','hand',140000,'full');
INSERT INTO entry_rep VALUES(500380469733644,4,163900,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469733644,5,164200,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469740150,0,187000,'0.1','hand',140000,'full');
INSERT INTO entry_rep VALUES(500380469740150,1,186900,'0.1','hand',140000,'full');
INSERT INTO entry_rep VALUES(500380469740150,2,187900,'0.1','hand',125000,'full');
INSERT INTO entry_rep VALUES(500380469740150,3,188000,'0.1','hand',125000,'full');
INSERT INTO entry_rep VALUES(500380469740150,4,186900,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469740150,5,186800,'0.1','hand',NULL,'full');
CREATE TABLE entry_target (
            owner_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, position INTEGER NOT NULL,
            target_ms INTEGER CHECK (target_ms > 0), slowest_ms INTEGER CHECK (slowest_ms > 0),
            recovery_kind TEXT NOT NULL, recovery_ms INTEGER, recovery_max_ms INTEGER, recovery_mm INTEGER,
            recovery_either INTEGER NOT NULL, recovery_assumed INTEGER NOT NULL, source TEXT, model TEXT, fastest_ms INTEGER CHECK (fastest_ms > 0), beat_ms INTEGER CHECK (beat_ms > 0), pace_rung TEXT, own_length_mm INTEGER CHECK (own_length_mm > 0),
            PRIMARY KEY (owner_id, position)
        ) STRICT, WITHOUT ROWID;
INSERT INTO entry_target VALUES(500380469517019,0,38925,43050,'rest',420000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469517019,1,25950,28700,'rest',150000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469517019,2,25950,28700,'rest',300000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469517019,3,12975,14350,'rest',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469517019,4,12975,14350,'rest',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469517019,5,12975,14350,'rest',120000,NULL,NULL,0,1,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469517019,6,6488,7175,'rest',90000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469517019,7,6488,7175,'rest',90000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469517019,8,6488,7175,'rest',90000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469517019,9,6488,7175,'rest',NULL,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469519190,0,40050,44213,'rest',420000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469519190,1,26700,29475,'rest',150000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469519190,2,26700,29475,'rest',300000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469519190,3,13350,14738,'rest',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469519190,4,13350,14738,'rest',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469519190,5,13350,14738,'rest',120000,NULL,NULL,0,1,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469519190,6,6675,7369,'rest',90000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469519190,7,6675,7369,'rest',90000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469519190,8,6675,7369,'rest',90000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469519190,9,6675,7369,'rest',NULL,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469554402,0,217414,223921,'jog',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469554402,1,217414,223921,'jog',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469554402,2,217414,223921,'jog',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469554402,3,217414,223921,'rest',NULL,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469560460,0,220904,227357,'jog',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469560460,1,220904,227357,'jog',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469560460,2,220904,227357,'jog',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469560460,3,220904,227357,'rest',NULL,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,0,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,1,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,2,NULL,6288,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,3,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,4,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,5,NULL,6288,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,6,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,7,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,8,NULL,6288,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,9,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,10,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469598037,11,NULL,6288,'rest',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,0,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,1,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,2,NULL,7013,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,3,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,4,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,5,NULL,7013,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,6,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,7,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,8,NULL,7013,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,9,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,10,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469610106,11,NULL,7013,'rest',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469630816,0,202040,211044,'rest',120000,NULL,NULL,0,0,'model','vdot',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469630816,1,202040,211044,'rest',120000,NULL,NULL,0,0,'model','vdot',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469630816,2,202040,211044,'rest',120000,NULL,NULL,0,0,'model','vdot',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469630816,3,202040,211044,'rest',120000,NULL,NULL,0,0,'model','vdot',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469630816,4,202040,211044,'rest',NULL,NULL,NULL,0,0,'model','vdot',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469653187,0,236800,246355,'rest',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469653187,1,236800,246355,'rest',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469653187,2,236800,246355,'rest',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469653187,3,236800,246355,'rest',120000,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469653187,4,236800,246355,'rest',NULL,NULL,NULL,0,0,'own',NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,0,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,1,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,2,NULL,6088,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,3,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,4,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,5,NULL,6088,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,6,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,7,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,8,NULL,6088,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,9,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,10,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469704543,11,NULL,6088,'rest',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,0,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,1,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,2,NULL,6850,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,3,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,4,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,5,NULL,6850,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,6,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,7,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,8,NULL,6850,'rest',480000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,9,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,10,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469711241,11,NULL,6850,'rest',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469733644,0,162375,172375,'rest',120000,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469733644,1,162375,172375,'rest',120000,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469733644,2,162375,172375,'rest',120000,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469733644,3,162375,172375,'rest',120000,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469733644,4,162375,172375,'rest',120000,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469733644,5,162375,172375,'rest',NULL,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469740150,0,185125,197625,'rest',120000,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469740150,1,185125,197625,'rest',120000,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469740150,2,185125,197625,'rest',120000,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469740150,3,185125,197625,'rest',120000,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469740150,4,185125,197625,'rest',120000,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
INSERT INTO entry_target VALUES(500380469740150,5,185125,197625,'rest',NULL,NULL,NULL,0,0,'model','horwill',NULL,NULL,NULL,NULL);
CREATE TABLE phase (
            id INTEGER PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            kind TEXT NOT NULL, name TEXT NOT NULL, first_date TEXT NOT NULL,
            last_date TEXT NOT NULL CHECK (last_date >= first_date)
        ) STRICT;
INSERT INTO phase VALUES(500380467315489,500380467204954,'base','','2025-12-08','2026-02-01');
INSERT INTO phase VALUES(500380467320031,500380467204954,'transition','','2026-02-02','2026-03-01');
INSERT INTO phase VALUES(500380467323830,500380467204954,'five_pace','','2026-03-02','2026-06-07');
INSERT INTO phase VALUES(500380467330967,500380467204954,'taper','','2026-06-14','2026-06-22');
INSERT INTO phase VALUES(500380467332853,500380467209976,'base','','2025-12-08','2026-02-01');
INSERT INTO phase VALUES(500380467337343,500380467209976,'transition','','2026-02-02','2026-03-01');
INSERT INTO phase VALUES(500380467342030,500380467209976,'five_pace','','2026-03-02','2026-06-07');
INSERT INTO phase VALUES(500380467344015,500380467209976,'taper','','2026-06-14','2026-06-22');
INSERT INTO phase VALUES(500380467349477,500380467212615,'base','','2025-12-08','2026-02-01');
INSERT INTO phase VALUES(500380467354958,500380467212615,'transition','','2026-02-02','2026-03-01');
INSERT INTO phase VALUES(500380467357423,500380467212615,'five_pace','','2026-03-02','2026-06-07');
INSERT INTO phase VALUES(500380467361356,500380467212615,'taper','','2026-06-14','2026-06-22');
CREATE TABLE race (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, date TEXT NOT NULL,
            length_mm INTEGER NOT NULL CHECK (length_mm > 0), start_min INTEGER,
            is_target INTEGER NOT NULL CHECK (is_target IN (0, 1))
        , target_rank TEXT NOT NULL DEFAULT 'A' CHECK (target_rank IN ('A', 'B', 'C'))) STRICT;
INSERT INTO race VALUES(500380467365579,'County League','2026-05-08',1500000,1120,0,'A');
INSERT INTO race VALUES(500380467369762,'County League','2026-05-08',800000,1120,0,'A');
INSERT INTO race VALUES(500380467374850,'1500 m final','2026-06-23',1500000,1120,1,'A');
INSERT INTO race VALUES(500380467376607,'800 m final','2026-06-23',800000,1120,1,'A');
CREATE TABLE race_group (
            owner_id INTEGER NOT NULL REFERENCES race ON DELETE CASCADE, position INTEGER NOT NULL,
            id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO race_group VALUES(500380467365579,0,500380467204954);
INSERT INTO race_group VALUES(500380467369762,0,500380467209976);
INSERT INTO race_group VALUES(500380467369762,1,500380467212615);
INSERT INTO race_group VALUES(500380467374850,0,500380467204954);
INSERT INTO race_group VALUES(500380467376607,0,500380467209976);
INSERT INTO race_group VALUES(500380467376607,1,500380467212615);
CREATE TABLE revision (
            id INTEGER PRIMARY KEY, step_id INTEGER NOT NULL REFERENCES undo_step ON DELETE CASCADE,
            done INTEGER NOT NULL CHECK (done IN (0, 1))
        ) STRICT;
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
INSERT INTO session VALUES(500380469494749,500380467204954,'2026-04-28',1110,'Track',500380469493585,'SS2',5,'300 down to 50','400','list',5,'300m. 7:00 Rec
200m. 2:30 Rec. 200m. 5:00 Rec
3 x 100m. 2:00 Rec between reps
4 x 50m. 1:30 Rec between reps','10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','300 m [7:00]; 200 m [2:30] 200 m [5:00]; 3 × 100 m [2:00]; 4 × 50 m [1:30]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run','Take 20–30 m to build up at the start of every rep.
Most reps faster than 800 m pace.
Each rep as good as the one before; stop when it is not.
Keep the recoveries long. 400 m sprinters: 1.5–2 × the recovery after reps over 50 m.','M. Tosques, 400m Pace Workouts','',1,0,0,7,'','',1,'within_rep','');
INSERT INTO session VALUES(500380469498677,500380467204954,'2026-05-01',1110,'Track',500380469493585,'ES2',109,'Four 1200s, fast first lap','5000','over_unders',2,'4 x 1200m as 400m (3000 pace) / 800m (10000 pace). 2:00 jog','10 min to 15 min #base_run; 3-5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','4 × 1200 m as 400 m (at 3000 pace) / 800 m (at 10000 pace) [2:00 jog]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run','First 100 m no faster than the rest of the rep.
Even laps; if they can not be held, walk a lap, then go on or stop.
Finish able to run one more rep.
Change pace at the mark, without a pause: recover while running the slower part.','Ours (Fivepace)','',1,0,0,7,'','',1,'within_rep','');
INSERT INTO session VALUES(500380469513581,500380467204954,'2026-05-09',1110,'Track',500380469493585,'RP',62,'800s','1500','long_recoveries',2,'4 x 800m. 3:00 Rec','10 min to 15 min #base_run; 3-5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','4 × 800 m [3:00]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run','Ease into the pace over the first 30 m.
The pace is the aim: early on you could run faster, and should not.
Last rep as good as the first.
Use the whole recovery, walking or jogging.','Ours, from Horwill''s session by longer reps or other recoveries','',1,0,0,8,'','',0,'within_rep','');
INSERT INTO session VALUES(500380469576737,500380467209976,'2026-04-28',1110,'Track',500380469573804,'SS2',20,'Flying 50 m, four sets','max_velocity','list',4,'4 x 3 x 50m. 3:00 Rec between reps. 8:00 Rec between sets.','10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','4 × 3 × 50 m (flying 50 m after 30 m) [3:00 & 8:00]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run','Jog in 10–20 m, build up over 30 m, then hold top speed through the fly zone.
Slow down little by little over 50–100 m, then walk back.
Faster than 400 m pace, and loose; stop when it tightens.
400 m sprinters stay with 30 m.','Ours, the source post''s with a fourth set','flying',1,0,0,7,'','',1,'within_rep','');
INSERT INTO session VALUES(500380469581195,500380467209976,'2026-05-01',1110,'Track',500380469573804,'ES2',83,'1200s','3000','work_rest',5,'5 x 1200m. 2:00 Rec','10 min to 15 min #base_run; 3-5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','5 × 1200 m [2:00]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run','First 100 m no faster than the rest of the rep.
Even laps; if they can not be held, walk a lap, then go on or stop.
Finish able to run one more rep.
Keep the recoveries as written; if the pace drops, stop rather than rest longer.','Ours, from Horwill''s session by longer reps or other recoveries','',1,0,0,7,'','',1,'within_rep','');
INSERT INTO session VALUES(500380469595427,500380467209976,'2026-05-09',1110,'Track',500380469573804,'RP',43,'600s','800','single_reps',3,'3 x 600m. 5:00 Rec','10 min to 15 min #base_run; 3-5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','3 × 600 m [5:00]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run','Build up over the first 20 m, then even pace from the first rep.
Stay loose when it bites; a tight rep is the last one.
Rest well between reps: each is run fresh.','Ours, from Horwill''s session by longer reps or other recoveries','',1,0,0,8,'','',0,'within_rep','');
INSERT INTO session VALUES(500380469665964,500380467212615,'2026-04-28',1110,'Track',500380469661980,'SS2',20,'Flying 50 m, four sets','max_velocity','list',4,'4 x 3 x 50m. 3:00 Rec between reps. 8:00 Rec between sets.','10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','4 × 3 × 50 m (flying 50 m after 30 m) [3:00 & 8:00]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run','Jog in 10–20 m, build up over 30 m, then hold top speed through the fly zone.
Slow down little by little over 50–100 m, then walk back.
Faster than 400 m pace, and loose; stop when it tightens.
400 m sprinters stay with 30 m.','Ours, the source post''s with a fourth set','flying',1,0,0,7,'','',1,'within_rep','');
INSERT INTO session VALUES(500380469672794,500380467212615,'2026-05-01',1110,'Track',500380469661980,'ES2',81,'1000s','3000','work_rest',3,'6 x 1000m. 2:00 Rec','10 min to 15 min #base_run; 3-5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','6 × 1000 m [2:00]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run','First 100 m no faster than the rest of the rep.
Even laps; if they can not be held, walk a lap, then go on or stop.
Finish able to run one more rep.
Keep the recoveries as written; if the pace drops, stop rather than rest longer.','F. Horwill, five-pace system (BrianMac articles 080 and 081)','',1,0,0,7,'','',1,'within_rep','');
INSERT INTO session VALUES(500380469684813,500380467212615,'2026-05-09',1110,'Track',500380469661980,'RP',43,'600s','800','single_reps',3,'3 x 600m. 5:00 Rec','10 min to 15 min #base_run; 3-5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','3 × 600 m [5:00]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run','Build up over the first 20 m, then even pace from the first rep.
Stay loose when it bites; a tight rep is the last one.
Rest well between reps: each is run fresh.','Ours, from Horwill''s session by longer reps or other recoveries','',1,0,0,8,'','',0,'within_rep','');
CREATE TABLE squad_card (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            club TEXT NOT NULL, coach TEXT NOT NULL, venue TEXT NOT NULL,
            start_min INTEGER NOT NULL CHECK (start_min BETWEEN 0 AND 1439),
            sprinter_recovery_percent INTEGER NOT NULL CHECK (sprinter_recovery_percent BETWEEN 100 AND 300)
        , pace_model TEXT NOT NULL DEFAULT 'preferred' CHECK (pace_model IN ('preferred', 'horwill', 'riegel', 'vdot', 'cameron', 'purdy', 'wa', 'fit')), training_allowance_percent INTEGER NOT NULL DEFAULT 0 CHECK (training_allowance_percent BETWEEN 0 AND 20), layouts TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO squad_card VALUES(1,'Harbour AC','','Track',1110,175,'preferred',0,'');
CREATE TABLE training_group (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''),
            target_race TEXT NOT NULL, five_paces TEXT
        ) STRICT;
INSERT INTO training_group VALUES(500380467204954,'1500 m group','1500',NULL);
INSERT INTO training_group VALUES(500380467209976,'800 m group','800',NULL);
INSERT INTO training_group VALUES(500380467212615,'Sprint-endurance','800',NULL);
CREATE TABLE undo_step (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, changes TEXT NOT NULL,
            done INTEGER NOT NULL CHECK (done IN (0, 1))
        , made_s INTEGER NOT NULL DEFAULT 0, changes_bytes INTEGER NOT NULL DEFAULT 0, stamp INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE workout (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), rung TEXT NOT NULL, style TEXT NOT NULL,
            level INTEGER NOT NULL CHECK (level >= 1), typed_text TEXT NOT NULL, warm_up TEXT NOT NULL,
            main_set TEXT NOT NULL, cool_down TEXT NOT NULL, how_to TEXT NOT NULL, source TEXT NOT NULL,
            tags TEXT NOT NULL, built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
            hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)), favourite INTEGER NOT NULL CHECK (favourite IN (0, 1))
        , start_mode TEXT NOT NULL DEFAULT 'within_rep' CHECK (start_mode IN ('within_rep', 'rolling', 'standing'))) STRICT;
CREATE INDEX session_by_date ON session (date);
CREATE INDEX entry_by_athlete ON entry (athlete_id);
CREATE INDEX session_by_group ON session (group_id, date);
CREATE INDEX session_by_cycle ON session (cycle_id);
CREATE INDEX session_by_workout ON session (workout_id, date, finished);
CREATE INDEX undo_step_bounds ON undo_step (made_s, changes_bytes);
CREATE INDEX revision_by_step ON revision (step_id);
CREATE INDEX calendar_event_by_uid ON calendar_event (uid, sequence);
COMMIT;
