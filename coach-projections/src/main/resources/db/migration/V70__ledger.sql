-- How each workout stands, with what led to it. A fact counts once: each row knows the last one it has taken in.
create table ledger_workout (
  athlete_id uuid not null,
  workout_id text not null,
  day date not null,
  place integer not null,
  type text not null,
  run boolean not null,
  seconds double precision not null,
  metres double precision not null,
  load double precision not null,
  -- what assumption and data say; the athlete's word stands above it
  found text not null,
  word text,
  activities uuid[] not null,
  score double precision,
  moved_to date,
  last_sequence bigint not null,
  primary key (athlete_id, workout_id)
);

create index on ledger_workout (athlete_id, day);

create table ledger_change (
  athlete_id uuid not null,
  workout_id text not null,
  sequence bigint not null,
  state text not null,
  cause text not null,
  cause_id text,
  changed_at timestamptz not null,
  primary key (athlete_id, workout_id, sequence)
);

create table ledger_week (
  athlete_id uuid not null,
  monday date not null,
  totals jsonb not null,
  primary key (athlete_id, monday)
);

-- complete ones only: the others tell nothing of days without a run
create table ledger_coverage (
  athlete_id uuid not null,
  import_id uuid not null,
  first_day date not null,
  last_day date not null,
  primary key (athlete_id, import_id)
);

select coach_protect('ledger_workout');
select coach_protect('ledger_change');
select coach_protect('ledger_week');
select coach_protect('ledger_coverage');

-- which workouts stand otherwise by a file, and which are planned otherwise: known only after its receipt was written
alter table import_receipt add column effects jsonb;

-- the form of the day on which a file came, without it and with it
create table fitness_import (
  athlete_id uuid not null,
  import_id uuid not null,
  day date not null,
  before jsonb,
  after jsonb,
  primary key (athlete_id, import_id)
);

select coach_protect('fitness_import');
select coach_announce('fitness_import', 'imports');
select coach_announce('ledger_workout', 'ledger');
select coach_announce('ledger_change', 'ledger');
select coach_announce('ledger_week', 'ledger');


-- what the athlete says of a workout; its day is the one on which it was done
alter table fitness_planned add column word text;
