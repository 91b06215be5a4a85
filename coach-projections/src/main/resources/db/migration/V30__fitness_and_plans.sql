-- What fitness is reckoned from: the athlete, what they recorded, and what the plan asked for in its place.
create table fitness_profile (
  athlete_id uuid primary key,
  profile jsonb not null,
  plan_start date,
  -- the first day whose reckoning is out of date: an import is reckoned once, after its last batch
  changed_from date
);

create table fitness_easy_pace (
  athlete_id uuid not null,
  stated_on date not null,
  seconds_per_kilometre double precision not null,
  primary key (athlete_id, stated_on)
);

create table fitness_activity (
  athlete_id uuid not null,
  activity_id uuid not null,
  import_id uuid,
  day date not null,
  start timestamp not null,
  sport text not null,
  surface text not null,
  metres double precision,
  seconds double precision not null,
  moving_seconds double precision,
  elapsed_seconds double precision,
  average_heart_rate integer,
  maximum_heart_rate integer,
  ascent_metres double precision,
  descent_metres double precision,
  doubts text not null,
  race_metres double precision,
  race_seconds double precision,
  race_priority text,
  primary key (athlete_id, activity_id)
);

create index on fitness_activity (athlete_id, day);

create table fitness_coverage (
  athlete_id uuid not null,
  import_id uuid not null,
  first_day date not null,
  last_day date not null,
  complete boolean not null,
  primary key (athlete_id, import_id)
);

create table fitness_absence (
  athlete_id uuid not null,
  kind text not null,
  first_day date not null,
  last_day date,
  primary key (athlete_id, kind, first_day)
);

create table fitness_planned (
  athlete_id uuid not null,
  workout_id text not null,
  day date not null,
  metres double precision not null,
  seconds double precision not null,
  longest_run_seconds double precision not null,
  load double precision not null,
  hard boolean not null,
  quality_metres double precision not null,
  marathon_metres double precision not null,
  runs boolean not null,
  race_metres double precision,
  race_seconds double precision,
  primary key (athlete_id, workout_id)
);

create index on fitness_planned (athlete_id, day);

create table fitness_planned_week (
  athlete_id uuid not null,
  monday date not null,
  kind text not null,
  primary key (athlete_id, monday)
);

-- What it comes to: a row a day, from the first day known to the last one settled by data.
create table fitness_daily (
  athlete_id uuid not null,
  day date not null,
  state text not null,
  runs integer not null,
  metres double precision not null,
  seconds double precision not null,
  longest_run_seconds double precision not null,
  load double precision not null,
  hard boolean not null,
  quality_metres double precision not null,
  marathon_metres double precision not null,
  planned_seconds double precision not null,
  cross_training_seconds double precision not null,
  race_metres double precision,
  race_seconds double precision,
  race_priority text,
  stress double precision not null,
  fitness double precision not null,
  fatigue double precision not null,
  form double precision not null,
  assumed_fitness double precision not null,
  index jsonb,
  primary key (athlete_id, day)
);

-- From here the reckoning can go on: about one row in four weeks.
create table fitness_checkpoint (
  athlete_id uuid not null,
  day date not null,
  checkpoint jsonb not null,
  primary key (athlete_id, day)
);

create table fitness_snapshot (
  athlete_id uuid not null,
  month date not null,
  snapshot jsonb not null,
  primary key (athlete_id, month)
);

select coach_protect('fitness_profile');
select coach_protect('fitness_easy_pace');
select coach_protect('fitness_activity');
select coach_protect('fitness_coverage');
select coach_protect('fitness_absence');
select coach_protect('fitness_planned');
select coach_protect('fitness_planned_week');
select coach_protect('fitness_daily');
select coach_protect('fitness_checkpoint');
select coach_protect('fitness_snapshot');

-- The plan in force, every revision of it, and every workout that ever stood in it.
create table plan (
  athlete_id uuid primary key,
  revision integer not null,
  methodology text not null,
  started_on date not null,
  today date not null,
  horizon date not null,
  weeks jsonb not null,
  anchors jsonb not null,
  transition jsonb,
  warnings jsonb not null,
  inputs jsonb not null,
  revised_at timestamptz not null,
  last_closed_month date
);

create table workout (
  athlete_id uuid not null,
  workout_id text not null,
  day date not null,
  place integer not null,
  added_in integer not null,
  -- the revision that took it out; none while it stands
  ended_in integer,
  workout jsonb not null,
  primary key (athlete_id, workout_id)
);

create index on workout (athlete_id, day) where ended_in is null;

create table plan_revision (
  athlete_id uuid not null,
  revision integer not null,
  revised_at timestamptz not null,
  trigger text not null,
  cause text,
  methodology text not null,
  changes jsonb not null,
  weeks jsonb not null,
  warnings jsonb not null,
  inputs jsonb not null,
  primary key (athlete_id, revision)
);

select coach_protect('plan');
select coach_protect('workout');
select coach_protect('plan_revision');
