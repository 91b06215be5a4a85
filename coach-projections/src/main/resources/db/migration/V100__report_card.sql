-- What a report card is scored from: noted as it was known at the time, and the truth when it arrives.
create table report_card_athlete (
  athlete_id uuid primary key,
  zone text not null,
  easy_pace integer,
  -- when the athlete last said which pace is easy
  easy_pace_stated_on date
);

create table report_card_race (
  athlete_id uuid not null,
  activity_id uuid not null,
  day date not null,
  metres double precision not null,
  seconds double precision not null,
  primary key (athlete_id, activity_id)
);

-- a row for each revision of the plan, never changed
create table report_card_revision (
  athlete_id uuid not null,
  sequence bigint not null,
  noted_on date not null,
  vdot double precision,
  observed_on date,
  stated boolean not null,
  methodology text not null,
  race_metres double precision,
  timed_minutes integer,
  primary key (athlete_id, sequence)
);

-- a row for each closed month, never changed
create table report_card_month (
  athlete_id uuid not null,
  sequence bigint not null,
  taken_on date not null,
  noted_on date not null,
  vdot double precision,
  observed_on date,
  stated boolean not null,
  fitness double precision not null,
  assumed_share double precision not null,
  primary key (athlete_id, sequence)
);

create table report_card_session (
  athlete_id uuid not null,
  workout_id text not null,
  day date not null,
  type text not null,
  methodology text not null,
  run boolean not null,
  seconds double precision not null,
  load double precision not null,
  -- what assumption and data say; the athlete's word stands above it
  found text not null,
  word text,
  score double precision,
  moved boolean not null,
  -- whether it ever counted as done because nobody had reported on it
  assumed boolean not null,
  last_sequence bigint not null,
  primary key (athlete_id, workout_id)
);

select coach_protect('report_card_athlete');
select coach_protect('report_card_race');
select coach_protect('report_card_revision');
select coach_protect('report_card_month');
select coach_protect('report_card_session');
select coach_announce('report_card_race', 'report-card');
select coach_announce('report_card_revision', 'report-card');
select coach_announce('report_card_month', 'report-card');
select coach_announce('report_card_session', 'report-card');
