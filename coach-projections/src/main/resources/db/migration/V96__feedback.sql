-- How each activity felt, as the athlete says now.
create table run_feedback (
  athlete_id uuid not null,
  activity_id uuid not null,
  effort integer,
  recovery integer,
  motivation integer,
  soreness integer,
  pain_place text,
  notes text,
  submitted_at timestamptz not null,
  revised_at timestamptz,
  primary key (athlete_id, activity_id)
);

select coach_protect('run_feedback');
select coach_announce('run_feedback', 'feedback');

-- What of it fitness and readiness are reckoned from.
create table fitness_feedback (
  athlete_id uuid not null,
  activity_id uuid not null,
  effort integer,
  recovery integer,
  motivation integer,
  soreness integer,
  pain boolean not null,
  primary key (athlete_id, activity_id)
);

select coach_protect('fitness_feedback');
select coach_announce('fitness_feedback', 'fitness');

-- the hardest part of a planned run on the scale of effort; none for what is not run
alter table fitness_planned add column effort integer;

-- load by the athlete's own effort; the column load is on the scale of plans
alter table fitness_daily add column felt_load double precision;
update fitness_daily set felt_load = load;
alter table fitness_daily alter column felt_load set not null;
