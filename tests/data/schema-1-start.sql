-- A squad file as version 1 of the schema wrote it: what it held before the edits of schema-1-full.sql.
PRAGMA application_id = 894452549;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE squad_card (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            club TEXT NOT NULL, coach TEXT NOT NULL, venue TEXT NOT NULL,
            start_min INTEGER NOT NULL CHECK (start_min BETWEEN 0 AND 1439),
            sprinter_recovery_percent INTEGER NOT NULL CHECK (sprinter_recovery_percent BETWEEN 100 AND 300)
        ) STRICT;
INSERT INTO squad_card VALUES(1,'Harbour AC','','Track',1110,175);
CREATE TABLE training_group (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''),
            target_race TEXT NOT NULL, five_paces TEXT
        ) STRICT;
INSERT INTO training_group VALUES(500380467204954,'1500 m group','1500',NULL);
INSERT INTO training_group VALUES(500380467209976,'800 m group','800',NULL);
INSERT INTO training_group VALUES(500380467212615,'Sprint-endurance','800',NULL);
CREATE TABLE athlete (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), short_name TEXT NOT NULL,
            category TEXT NOT NULL CHECK (category IN ('men', 'women')),
            kind TEXT NOT NULL CHECK (kind IN ('middle_distance', 'sprinter_400')),
            target_race TEXT NOT NULL, birth_year INTEGER, base_done_date TEXT, transition_done_date TEXT,
            five_paces TEXT, notes TEXT NOT NULL, archived INTEGER NOT NULL CHECK (archived IN (0, 1))
        ) STRICT;
INSERT INTO athlete VALUES(500380467218757,'Ade Okafor','A. Okafor','men','middle_distance','1500',2004,'2026-02-01','2026-03-01',NULL,'',0);
INSERT INTO athlete VALUES(500380467224005,'Jonas Lindqvist','J. Lindqvist','men','middle_distance','1500',2003,'2026-02-01','2026-03-01',NULL,'',0);
INSERT INTO athlete VALUES(500380467251004,'Élise Moreau','E. Moreau','women','middle_distance','800',2003,'2026-02-01','2026-03-01',NULL,'',0);
INSERT INTO athlete VALUES(500380467256059,'Rui Costa','R. Costa','men','middle_distance','800',2002,'2026-02-01','2026-03-01',NULL,'',0);
INSERT INTO athlete VALUES(500380467287513,'Sunil Patel','S. Patel','men','sprinter_400','400',2002,'2026-02-01','2026-03-01',NULL,'',0);
INSERT INTO athlete VALUES(500380467290571,'Grace Mbeki','G. Mbeki','women','sprinter_400','400',2003,'2026-02-01','2026-03-01',NULL,'',0);
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
CREATE TABLE athlete_result (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            length_mm INTEGER NOT NULL CHECK (length_mm > 0), time_ms INTEGER NOT NULL CHECK (time_ms > 0),
            time_precision TEXT NOT NULL, time_method TEXT NOT NULL, date TEXT NOT NULL, kind TEXT NOT NULL,
            place TEXT NOT NULL, note TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO athlete_result VALUES(500380467218757,0,400000,53300,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467218757,1,800000,118400,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467218757,2,1500000,243000,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467218757,3,3000000,527400,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467218757,4,5000000,924000,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467218757,5,400000,52600,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467218757,6,800000,116300,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467218757,7,1500000,238800,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467218757,8,3000000,516600,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467218757,9,5000000,908800,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467218757,10,5000000,898000,'0.1','hand','2026-03-10','race','Spring 5000','');
INSERT INTO athlete_result VALUES(500380467218757,11,3000000,511000,'0.1','hand','2026-03-24','race','Indoor open','');
INSERT INTO athlete_result VALUES(500380467218757,12,400000,51900,'0.1','hand','2026-03-31','race','Harbour open','');
INSERT INTO athlete_result VALUES(500380467218757,13,800000,114800,'0.1','hand','2026-04-07','race','League','');
INSERT INTO athlete_result VALUES(500380467218757,14,1500000,236400,'0.1','hand','2026-04-14','race','County open','');
INSERT INTO athlete_result VALUES(500380467224005,0,400000,54800,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467224005,1,800000,121100,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467224005,2,1500000,248000,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467224005,3,3000000,537200,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467224005,4,5000000,940300,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467224005,5,400000,54000,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467224005,6,800000,119400,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467224005,7,1500000,244600,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467224005,8,3000000,525200,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467224005,9,5000000,924800,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467224005,10,5000000,912000,'0.1','hand','2026-03-10','race','Spring 5000','');
INSERT INTO athlete_result VALUES(500380467224005,11,3000000,520000,'0.1','hand','2026-03-24','race','Indoor open','');
INSERT INTO athlete_result VALUES(500380467224005,12,400000,53400,'0.1','hand','2026-03-31','race','Harbour open','');
INSERT INTO athlete_result VALUES(500380467224005,13,800000,117900,'0.1','hand','2026-04-07','race','League','');
INSERT INTO athlete_result VALUES(500380467224005,14,1500000,241200,'0.1','hand','2026-04-14','race','County open','');
INSERT INTO athlete_result VALUES(500380467251004,0,400000,57600,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467251004,1,800000,129500,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467251004,2,1500000,270900,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467251004,3,3000000,610400,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467251004,4,400000,56800,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467251004,5,800000,127000,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467251004,6,1500000,268000,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467251004,7,3000000,598500,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467251004,8,3000000,592000,'0.1','hand','2026-03-24','race','Indoor open','');
INSERT INTO athlete_result VALUES(500380467251004,9,400000,56100,'0.1','hand','2026-03-31','race','Harbour open','');
INSERT INTO athlete_result VALUES(500380467251004,10,800000,125400,'0.1','hand','2026-04-07','race','League','');
INSERT INTO athlete_result VALUES(500380467251004,11,1500000,264000,'0.1','hand','2026-04-14','race','County open','');
INSERT INTO athlete_result VALUES(500380467251004,12,800000,126400,'0.1','hand','2026-05-03','race','Evening meeting','');
INSERT INTO athlete_result VALUES(500380467256059,0,400000,51900,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467256059,1,800000,114400,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467256059,2,1500000,243200,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467256059,3,400000,51000,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467256059,4,800000,112300,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467256059,5,1500000,239000,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467256059,6,400000,50300,'0.1','hand','2026-03-31','race','Harbour open','');
INSERT INTO athlete_result VALUES(500380467256059,7,800000,111200,'0.1','hand','2026-04-07','race','League','');
INSERT INTO athlete_result VALUES(500380467256059,8,1500000,235900,'0.1','hand','2026-04-14','race','County open','');
INSERT INTO athlete_result VALUES(500380467287513,0,400000,50000,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467287513,1,800000,117500,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467287513,2,400000,49200,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467287513,3,800000,115200,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467287513,4,400000,48700,'0.1','hand','2026-03-31','race','Harbour open','');
INSERT INTO athlete_result VALUES(500380467287513,5,800000,113900,'0.1','hand','2026-04-07','race','League','');
INSERT INTO athlete_result VALUES(500380467290571,0,400000,56600,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467290571,1,800000,131700,'0.1','hand','2025-08-27','race','Autumn league','');
INSERT INTO athlete_result VALUES(500380467290571,2,400000,55300,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467290571,3,800000,129800,'0.1','hand','2025-12-25','time_trial','Club night','');
INSERT INTO athlete_result VALUES(500380467290571,4,400000,54800,'0.1','hand','2026-03-31','race','Harbour open','');
INSERT INTO athlete_result VALUES(500380467290571,5,800000,128100,'0.1','hand','2026-04-07','race','League','');
CREATE TABLE athlete_absence (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            from_date TEXT NOT NULL, to_date TEXT, reason TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
CREATE TABLE athlete_hand_pace (
            owner_id INTEGER NOT NULL REFERENCES athlete ON DELETE CASCADE, position INTEGER NOT NULL,
            rung TEXT NOT NULL, pace TEXT NOT NULL, until_date TEXT,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
CREATE TABLE workout (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), rung TEXT NOT NULL, style TEXT NOT NULL,
            level INTEGER NOT NULL CHECK (level >= 1), typed_text TEXT NOT NULL, warm_up TEXT NOT NULL,
            main_set TEXT NOT NULL, cool_down TEXT NOT NULL, how_to TEXT NOT NULL, source TEXT NOT NULL,
            tags TEXT NOT NULL, built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
            hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)), favourite INTEGER NOT NULL CHECK (favourite IN (0, 1))
        ) STRICT;
CREATE TABLE cycle (
            id INTEGER PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES training_group DEFERRABLE INITIALLY DEFERRED,
            name TEXT NOT NULL, first_date TEXT NOT NULL, target_race TEXT NOT NULL, five_paces TEXT NOT NULL
        ) STRICT;
INSERT INTO cycle VALUES(500380467383753,500380467204954,'Cycle 1','2026-03-02','1500','400 800 1500 3000 5000');
INSERT INTO cycle VALUES(500380467571047,500380467209976,'Cycle 1','2026-03-02','800','max_velocity 400 800 1500 3000');
INSERT INTO cycle VALUES(500380467761681,500380467212615,'Cycle 1','2026-03-02','800','max_velocity 400 800 1500 3000');
INSERT INTO cycle VALUES(500380467915952,500380467204954,'Cycle 2','2026-03-16','1500','400 800 1500 3000 5000');
INSERT INTO cycle VALUES(500380468086827,500380467209976,'Cycle 2','2026-03-16','800','max_velocity 400 800 1500 3000');
INSERT INTO cycle VALUES(500380468289281,500380467212615,'Cycle 2','2026-03-16','800','max_velocity 400 800 1500 3000');
INSERT INTO cycle VALUES(500380468455868,500380467204954,'Cycle 3','2026-03-30','1500','400 800 1500 3000 5000');
INSERT INTO cycle VALUES(500380468635321,500380467209976,'Cycle 3','2026-03-30','800','max_velocity 400 800 1500 3000');
INSERT INTO cycle VALUES(500380468838973,500380467212615,'Cycle 3','2026-03-30','800','max_velocity 400 800 1500 3000');
INSERT INTO cycle VALUES(500380468982134,500380467204954,'Cycle 4','2026-04-13','1500','400 800 1500 3000 5000');
INSERT INTO cycle VALUES(500380469158257,500380467209976,'Cycle 4','2026-04-13','800','max_velocity 400 800 1500 3000');
INSERT INTO cycle VALUES(500380469352292,500380467212615,'Cycle 4','2026-04-13','800','max_velocity 400 800 1500 3000');
INSERT INTO cycle VALUES(500380469519190,500380467204954,'Cycle 5','2026-04-27','1500','400 800 1500 3000 5000');
INSERT INTO cycle VALUES(500380469610106,500380467209976,'Cycle 5','2026-04-27','800','max_velocity 400 800 1500 3000');
INSERT INTO cycle VALUES(500380469696034,500380467212615,'Cycle 5','2026-04-27','800','max_velocity 400 800 1500 3000');
CREATE TABLE cycle_day (
            owner_id INTEGER NOT NULL REFERENCES cycle ON DELETE CASCADE, position INTEGER NOT NULL,
            kind TEXT NOT NULL, role TEXT, length_min INTEGER CHECK (length_min > 0), note TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT;
INSERT INTO cycle_day VALUES(500380467383753,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467383753,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380467383753,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467383753,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380467383753,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380467383753,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380467383753,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380467383753,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380467383753,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467383753,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380467383753,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380467383753,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380467383753,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380467383753,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380467571047,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467571047,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380467571047,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467571047,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380467571047,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380467571047,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380467571047,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380467571047,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380467571047,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467571047,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380467571047,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380467571047,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380467571047,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380467571047,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380467761681,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467761681,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380467761681,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467761681,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380467761681,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380467761681,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380467761681,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380467761681,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380467761681,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467761681,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380467761681,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380467761681,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380467761681,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380467761681,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380467915952,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467915952,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380467915952,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467915952,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380467915952,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380467915952,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380467915952,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380467915952,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380467915952,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380467915952,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380467915952,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380467915952,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380467915952,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380467915952,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468086827,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468086827,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380468086827,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468086827,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468086827,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380468086827,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468086827,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468086827,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380468086827,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468086827,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380468086827,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468086827,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468086827,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380468086827,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468289281,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468289281,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380468289281,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468289281,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468289281,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380468289281,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468289281,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468289281,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380468289281,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468289281,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380468289281,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468289281,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468289281,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380468289281,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468455868,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468455868,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380468455868,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468455868,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468455868,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380468455868,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468455868,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468455868,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380468455868,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468455868,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380468455868,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468455868,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468455868,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380468455868,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468635321,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468635321,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380468635321,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468635321,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468635321,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380468635321,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468635321,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468635321,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380468635321,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468635321,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380468635321,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468635321,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468635321,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380468635321,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468838973,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468838973,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380468838973,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468838973,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468838973,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380468838973,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468838973,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468838973,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380468838973,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468838973,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380468838973,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468838973,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468838973,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380468838973,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468982134,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468982134,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380468982134,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468982134,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380468982134,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380468982134,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468982134,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468982134,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380468982134,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380468982134,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380468982134,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380468982134,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380468982134,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380468982134,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380469158257,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469158257,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380469158257,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469158257,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380469158257,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380469158257,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380469158257,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380469158257,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380469158257,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469158257,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380469158257,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380469158257,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380469158257,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380469158257,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380469352292,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469352292,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380469352292,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469352292,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380469352292,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380469352292,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380469352292,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380469352292,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380469352292,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469352292,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380469352292,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380469352292,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380469352292,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380469352292,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380469519190,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469519190,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380469519190,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469519190,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380469519190,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380469519190,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380469519190,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380469519190,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380469519190,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469519190,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380469519190,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380469519190,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380469519190,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380469519190,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380469610106,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469610106,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380469610106,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469610106,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380469610106,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380469610106,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380469610106,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380469610106,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380469610106,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469610106,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380469610106,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380469610106,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380469610106,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380469610106,13,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380469696034,0,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469696034,1,'quality','SS2',NULL,'');
INSERT INTO cycle_day VALUES(500380469696034,2,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469696034,3,'base_run_strides',NULL,40,'');
INSERT INTO cycle_day VALUES(500380469696034,4,'quality','ES2',NULL,'');
INSERT INTO cycle_day VALUES(500380469696034,5,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380469696034,6,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380469696034,7,'quality','SS1',NULL,'');
INSERT INTO cycle_day VALUES(500380469696034,8,'base_run',NULL,45,'');
INSERT INTO cycle_day VALUES(500380469696034,9,'quality','ES1',NULL,'');
INSERT INTO cycle_day VALUES(500380469696034,10,'long_base_run',NULL,70,'');
INSERT INTO cycle_day VALUES(500380469696034,11,'rest',NULL,NULL,'');
INSERT INTO cycle_day VALUES(500380469696034,12,'quality','RP',NULL,'');
INSERT INTO cycle_day VALUES(500380469696034,13,'base_run_strides',NULL,40,'');
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
        ) STRICT;
INSERT INTO race VALUES(500380467365579,'County League','2026-05-08',1500000,1120,0);
INSERT INTO race VALUES(500380467369762,'County League','2026-05-08',800000,1120,0);
INSERT INTO race VALUES(500380467374850,'1500 m final','2026-06-23',1500000,1120,1);
INSERT INTO race VALUES(500380467376607,'800 m final','2026-06-23',800000,1120,1);
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
        ) STRICT;
INSERT INTO session VALUES(500380469523462,500380467204954,'2026-04-28',1110,'Track',500380469519190,'SS2',5,'300 down to 50','400','list',5,replace('300m. 7:00 Rec\n200m. 2:30 Rec. 200m. 5:00 Rec\n3 x 100m. 2:00 Rec between reps\n4 x 50m. 1:30 Rec between reps','\n',char(10)),'10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','300 m [7:00]; 200 m [2:30] 200 m [5:00]; 3 × 100 m [2:00]; 4 × 50 m [1:30]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run',replace('Take 20–30 m to build up at the start of every rep.\nMost reps faster than 800 m pace.\nEach rep as good as the one before; stop when it is not.\nKeep the recoveries long. 400 m sprinters: 1.5–2 × the recovery after reps over 50 m.','\n',char(10)),'M. Tosques, 400m Pace Workouts','',1,0,0,7,'','',1);
INSERT INTO session VALUES(500380469527326,500380467204954,'2026-05-01',1110,'Track',500380469519190,'ES2',103,'2000s','5000','work_rest',4,'3 x 2000m. 1:30 Rec','10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','3 × 2000 m [1:30]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run',replace('Settle into the pace and hold it evenly.\nFinish able to run one more rep.','\n',char(10)),'Fivepace, extended from Horwill''s session','',1,0,0,7,'','',1);
INSERT INTO session VALUES(500380469540032,500380467204954,'2026-05-09',1110,'Track',500380469519190,'RP',61,'600s','1500','long_recoveries',2,'6 x 600m. 2:00 Rec','10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','6 × 600 m [2:00]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run',replace('The pace is the aim: early on you could run faster, and should not.\nLast rep as good as the first.','\n',char(10)),'F. Horwill, five-pace system (BrianMac articles 080 and 081)','',1,0,0,8,'','',0);
INSERT INTO session VALUES(500380469615204,500380467209976,'2026-04-28',1110,'Track',500380469610106,'SS2',20,'Flying 50 m, four sets','max_velocity','list',4,'4 x 3 x 50m. 3:00 Rec between reps. 8:00 Rec between sets.','10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','4 × 3 × 50 m (flying 50 m after 30 m) [3:00 & 8:00]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run',replace('Jog in 10–20 m, build for 30 m, then hold top speed through the fly zone.\nSlow down gradually over 50–100 m and walk back.\nFaster than 400 m pace, and loose.','\n',char(10)),'Fivepace, extended from the source post','flying',1,0,0,7,'','',1);
INSERT INTO session VALUES(500380469617379,500380467209976,'2026-05-01',1110,'Track',500380469610106,'ES2',83,'1200s','3000','work_rest',4,'5 x 1200m. 2:00 Rec','10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','5 × 1200 m [2:00]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run',replace('Settle into the pace and hold it evenly.\nFinish able to run one more rep.','\n',char(10)),'Fivepace, extended from Horwill''s session','',1,0,0,7,'','',1);
INSERT INTO session VALUES(500380469630816,500380467209976,'2026-05-09',1110,'Track',500380469610106,'RP',41,'400s, shorter rest','800','single_reps',2,'4 x 400m. 2:30 Rec','10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','4 × 400 m [2:30]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run',replace('Even pace from the first rep; stay loose when it bites.\nKeep the recoveries as written.','\n',char(10)),'Fivepace, extended from Horwill''s session','',1,0,0,8,'','',0);
INSERT INTO session VALUES(500380469700609,500380467212615,'2026-04-28',1110,'Track',500380469696034,'SS2',20,'Flying 50 m, four sets','max_velocity','list',4,'4 x 3 x 50m. 3:00 Rec between reps. 8:00 Rec between sets.','10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','4 × 3 × 50 m (flying 50 m after 30 m) [3:00 & 8:00]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run',replace('Jog in 10–20 m, build for 30 m, then hold top speed through the fly zone.\nSlow down gradually over 50–100 m and walk back.\nFaster than 400 m pace, and loose.','\n',char(10)),'Fivepace, extended from the source post','flying',1,0,0,7,'','',1);
INSERT INTO session VALUES(500380469704543,500380467212615,'2026-05-01',1110,'Track',500380469696034,'ES2',82,'1000s, shorter rest','3000','work_rest',3,'6 x 1000m. 1:15 Rec','10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','6 × 1000 m [1:15]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run',replace('Settle into the pace and hold it evenly.\nFinish able to run one more rep.','\n',char(10)),'F. Horwill, five-pace system (BrianMac articles 080 and 081)','',1,0,0,7,'','',1);
INSERT INTO session VALUES(500380469716081,500380467212615,'2026-05-09',1110,'Track',500380469696034,'RP',42,'500s','800','single_reps',3,'4 x 500m. 3:30 Rec','10 min to 15 min #base_run; 5 × (45 s #walk, 15 s #stride); 2 min to 3 min #walk','4 × 500 m [3:30]','3 min to 5 min #walk; 10 min to 30 min #slow_base_run',replace('Even pace from the first rep; stay loose when it bites.\nKeep the recoveries as written.','\n',char(10)),'Fivepace, extended from Horwill''s session','',1,0,0,8,'','',0);
CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            session_id INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
            athlete_id INTEGER NOT NULL REFERENCES athlete DEFERRABLE INITIALLY DEFERRED,
            heat INTEGER NOT NULL, is_out INTEGER NOT NULL CHECK (is_out IN (0, 1)), reps INTEGER,
            pace_percent INTEGER, recovery_percent INTEGER, rpe INTEGER CHECK (rpe BETWEEN 0 AND 10),
            looseness INTEGER CHECK (looseness BETWEEN 1 AND 5),
            recovered_early INTEGER NOT NULL CHECK (recovered_early IN (0, 1)), notes TEXT NOT NULL,
            UNIQUE (session_id, athlete_id)
        ) STRICT;
INSERT INTO entry VALUES(500380469545990,500380469523462,500380467218757,1,0,NULL,NULL,NULL,7,4,0,'');
INSERT INTO entry VALUES(500380469547691,500380469523462,500380467224005,1,0,NULL,NULL,NULL,8,3,0,'');
INSERT INTO entry VALUES(500380469584852,500380469527326,500380467218757,1,0,NULL,NULL,NULL,6,4,0,'');
INSERT INTO entry VALUES(500380469589392,500380469527326,500380467224005,1,0,NULL,NULL,NULL,7,4,0,'');
INSERT INTO entry VALUES(500380469636763,500380469615204,500380467256059,1,0,NULL,NULL,NULL,7,4,0,'');
INSERT INTO entry VALUES(500380469646542,500380469615204,500380467251004,1,0,NULL,NULL,NULL,7,5,0,'');
INSERT INTO entry VALUES(500380469661980,500380469617379,500380467256059,1,0,NULL,NULL,NULL,7,4,0,'');
INSERT INTO entry VALUES(500380469684813,500380469617379,500380467251004,2,0,NULL,NULL,NULL,8,3,0,'');
INSERT INTO entry VALUES(500380469736286,500380469700609,500380467287513,2,0,NULL,NULL,NULL,7,5,0,'');
INSERT INTO entry VALUES(500380469743848,500380469700609,500380467290571,2,0,NULL,NULL,NULL,8,4,0,'');
INSERT INTO entry VALUES(500380469767827,500380469704543,500380467287513,2,0,NULL,NULL,NULL,7,4,0,'');
INSERT INTO entry VALUES(500380469775334,500380469704543,500380467290571,2,0,NULL,NULL,NULL,7,4,0,'');
CREATE TABLE entry_target (
            owner_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, position INTEGER NOT NULL,
            target_ms INTEGER CHECK (target_ms > 0), slowest_ms INTEGER CHECK (slowest_ms > 0),
            recovery_kind TEXT NOT NULL, recovery_ms INTEGER, recovery_max_ms INTEGER, recovery_mm INTEGER,
            recovery_either INTEGER NOT NULL, recovery_assumed INTEGER NOT NULL, source TEXT, model TEXT,
            PRIMARY KEY (owner_id, position)
        ) STRICT, WITHOUT ROWID;
INSERT INTO entry_target VALUES(500380469545990,0,38925,43050,'rest',420000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469545990,1,25950,28700,'rest',150000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469545990,2,25950,28700,'rest',300000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469545990,3,12975,14350,'rest',120000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469545990,4,12975,14350,'rest',120000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469545990,5,12975,14350,'rest',120000,NULL,NULL,0,1,'own',NULL);
INSERT INTO entry_target VALUES(500380469545990,6,6488,7175,'rest',90000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469545990,7,6488,7175,'rest',90000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469545990,8,6488,7175,'rest',90000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469545990,9,6488,7175,'rest',NULL,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469547691,0,40050,44213,'rest',420000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469547691,1,26700,29475,'rest',150000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469547691,2,26700,29475,'rest',300000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469547691,3,13350,14738,'rest',120000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469547691,4,13350,14738,'rest',120000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469547691,5,13350,14738,'rest',120000,NULL,NULL,0,1,'own',NULL);
INSERT INTO entry_target VALUES(500380469547691,6,6675,7369,'rest',90000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469547691,7,6675,7369,'rest',90000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469547691,8,6675,7369,'rest',90000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469547691,9,6675,7369,'rest',NULL,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469584852,0,359200,379200,'rest',90000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469584852,1,359200,379200,'rest',90000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469584852,2,359200,379200,'rest',NULL,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469589392,0,364800,384800,'rest',90000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469589392,1,364800,384800,'rest',90000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469589392,2,364800,384800,'rest',NULL,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469636763,0,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469636763,1,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469636763,2,NULL,6288,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469636763,3,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469636763,4,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469636763,5,NULL,6288,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469636763,6,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469636763,7,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469636763,8,NULL,6288,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469636763,9,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469636763,10,NULL,6288,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469636763,11,NULL,6288,'rest',NULL,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,0,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,1,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,2,NULL,7013,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,3,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,4,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,5,NULL,7013,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,6,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,7,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,8,NULL,7013,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,9,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,10,NULL,7013,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469646542,11,NULL,7013,'rest',NULL,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469661980,0,200720,212720,'rest',120000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469661980,1,200720,212720,'rest',120000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469661980,2,200720,212720,'rest',120000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469661980,3,200720,212720,'rest',120000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469661980,4,200720,212720,'rest',NULL,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469684813,0,236800,251800,'rest',120000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469684813,1,236800,251800,'rest',120000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469684813,2,236800,251800,'rest',120000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469684813,3,236800,251800,'rest',120000,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469684813,4,236800,251800,'rest',NULL,NULL,NULL,0,0,'own',NULL);
INSERT INTO entry_target VALUES(500380469736286,0,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469736286,1,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469736286,2,NULL,6088,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469736286,3,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469736286,4,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469736286,5,NULL,6088,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469736286,6,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469736286,7,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469736286,8,NULL,6088,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469736286,9,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469736286,10,NULL,6088,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469736286,11,NULL,6088,'rest',NULL,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,0,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,1,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,2,NULL,6850,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,3,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,4,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,5,NULL,6850,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,6,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,7,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,8,NULL,6850,'rest',480000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,9,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,10,NULL,6850,'rest',180000,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469743848,11,NULL,6850,'rest',NULL,NULL,NULL,0,0,NULL,NULL);
INSERT INTO entry_target VALUES(500380469767827,0,162375,172375,'rest',75000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469767827,1,162375,172375,'rest',75000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469767827,2,162375,172375,'rest',75000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469767827,3,162375,172375,'rest',75000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469767827,4,162375,172375,'rest',75000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469767827,5,162375,172375,'rest',NULL,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469775334,0,185125,197625,'rest',75000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469775334,1,185125,197625,'rest',75000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469775334,2,185125,197625,'rest',75000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469775334,3,185125,197625,'rest',75000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469775334,4,185125,197625,'rest',75000,NULL,NULL,0,0,'model','horwill');
INSERT INTO entry_target VALUES(500380469775334,5,185125,197625,'rest',NULL,NULL,NULL,0,0,'model','horwill');
CREATE TABLE entry_rep (
            owner_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, position INTEGER NOT NULL,
            time_ms INTEGER CHECK (time_ms > 0), time_precision TEXT, time_method TEXT,
            recovery_taken_ms INTEGER, ending TEXT NOT NULL,
            PRIMARY KEY (owner_id, position)
        ) STRICT, WITHOUT ROWID;
INSERT INTO entry_rep VALUES(500380469545990,0,39500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469545990,1,26600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469545990,2,26300,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469545990,3,13300,'0.1','hand',120000,'full');
INSERT INTO entry_rep VALUES(500380469545990,4,13100,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469545990,5,13200,'0.1','hand',135000,'full');
INSERT INTO entry_rep VALUES(500380469545990,6,6600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469545990,7,6600,'0.1','hand',100000,'full');
INSERT INTO entry_rep VALUES(500380469545990,8,6600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469545990,9,6600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469547691,0,40800,'0.1','hand',430000,'full');
INSERT INTO entry_rep VALUES(500380469547691,1,27300,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469547691,2,27300,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469547691,3,13500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469547691,4,13700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469547691,5,13600,'0.1','hand',120000,'full');
INSERT INTO entry_rep VALUES(500380469547691,6,6800,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469547691,7,6800,'0.1','hand',95000,'full');
INSERT INTO entry_rep VALUES(500380469547691,8,6800,'0.1','hand',90000,'full');
INSERT INTO entry_rep VALUES(500380469547691,9,6700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469584852,0,363000,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469584852,1,363800,'0.1','hand',95000,'full');
INSERT INTO entry_rep VALUES(500380469584852,2,364200,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469589392,0,367600,'0.1','hand',100000,'full');
INSERT INTO entry_rep VALUES(500380469589392,1,370000,'0.1','hand',100000,'full');
INSERT INTO entry_rep VALUES(500380469589392,2,368000,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469636763,0,5970,'0.01','electronic',180000,'full');
INSERT INTO entry_rep VALUES(500380469636763,1,5950,'0.01','electronic',185000,'full');
INSERT INTO entry_rep VALUES(500380469636763,2,5980,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469636763,3,6000,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469636763,4,5990,'0.01','electronic',195000,'full');
INSERT INTO entry_rep VALUES(500380469636763,5,5960,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469636763,6,5960,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469636763,7,5940,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469636763,8,5940,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469636763,9,5930,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469636763,10,5930,'0.01','electronic',190000,'full');
INSERT INTO entry_rep VALUES(500380469636763,11,5940,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469646542,0,6700,'0.1','hand',190000,'full');
INSERT INTO entry_rep VALUES(500380469646542,1,6600,'0.1','hand',190000,'full');
INSERT INTO entry_rep VALUES(500380469646542,2,6600,'0.1','hand',485000,'full');
INSERT INTO entry_rep VALUES(500380469646542,3,6700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469646542,4,6600,'0.1','hand',195000,'full');
INSERT INTO entry_rep VALUES(500380469646542,5,6600,'0.1','hand',500000,'full');
INSERT INTO entry_rep VALUES(500380469646542,6,6700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469646542,7,6700,'0.1','hand',200000,'full');
INSERT INTO entry_rep VALUES(500380469646542,8,6700,'0.1','hand',495000,'full');
INSERT INTO entry_rep VALUES(500380469646542,9,6700,'0.1','hand',180000,'full');
INSERT INTO entry_rep VALUES(500380469646542,10,6600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469646542,11,6600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469661980,0,203600,'0.1','hand',135000,'full');
INSERT INTO entry_rep VALUES(500380469661980,1,202000,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469661980,2,203700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469661980,3,203100,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469661980,4,203000,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469684813,0,239700,'0.1','hand',120000,'full');
INSERT INTO entry_rep VALUES(500380469684813,1,238500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469684813,2,240600,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469684813,3,240100,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469684813,4,239500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469736286,0,5800,'0.1','hand',195000,'full');
INSERT INTO entry_rep VALUES(500380469736286,1,5800,'0.1','hand',180000,'full');
INSERT INTO entry_rep VALUES(500380469736286,2,5800,'0.1','hand',480000,'full');
INSERT INTO entry_rep VALUES(500380469736286,3,5800,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469736286,4,5800,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469736286,5,5800,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469736286,6,5800,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469736286,7,5700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469736286,8,5800,'0.1','hand',485000,'full');
INSERT INTO entry_rep VALUES(500380469736286,9,5800,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469736286,10,5700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469736286,11,5800,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469743848,0,6530,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469743848,1,6500,'0.01','electronic',180000,'full');
INSERT INTO entry_rep VALUES(500380469743848,2,6530,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469743848,3,6540,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469743848,4,6530,'0.01','electronic',180000,'full');
INSERT INTO entry_rep VALUES(500380469743848,5,6520,'0.01','electronic',485000,'full');
INSERT INTO entry_rep VALUES(500380469743848,6,6520,'0.01','electronic',195000,'full');
INSERT INTO entry_rep VALUES(500380469743848,7,6480,'0.01','electronic',195000,'full');
INSERT INTO entry_rep VALUES(500380469743848,8,6510,'0.01','electronic',490000,'full');
INSERT INTO entry_rep VALUES(500380469743848,9,6470,'0.01','electronic',200000,'full');
INSERT INTO entry_rep VALUES(500380469743848,10,6460,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469743848,11,6470,'0.01','electronic',NULL,'full');
INSERT INTO entry_rep VALUES(500380469767827,0,163800,'0.1','hand',85000,'full');
INSERT INTO entry_rep VALUES(500380469767827,1,163700,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469767827,2,163600,'0.1','hand',80000,'full');
INSERT INTO entry_rep VALUES(500380469767827,3,164400,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469767827,4,163900,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469767827,5,164400,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469775334,0,188500,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469775334,1,188000,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469775334,2,188000,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469775334,3,187300,'0.1','hand',NULL,'full');
INSERT INTO entry_rep VALUES(500380469775334,4,186800,'0.1','hand',90000,'full');
INSERT INTO entry_rep VALUES(500380469775334,5,186800,'0.1','hand',NULL,'full');
CREATE TABLE undo_step (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, changes TEXT NOT NULL,
            done INTEGER NOT NULL CHECK (done IN (0, 1))
        ) STRICT;
CREATE INDEX session_by_date ON session (date);
CREATE INDEX entry_by_athlete ON entry (athlete_id);
COMMIT;
