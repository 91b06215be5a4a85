-- What closes next for each athlete, and when in their zone: a projection.
create table refresh_due (
  athlete_id uuid primary key,
  zone text not null,
  open_week date not null,
  week_due_at timestamptz not null,
  open_month date,
  month_due_at timestamptz,
  active_at timestamptz not null
);

create index on refresh_due (week_due_at);
create index on refresh_due (month_due_at);

-- When each athlete last came by.
create table athlete_presence (
  athlete_id uuid primary key,
  seen_at timestamptz not null
);

-- Runs of the jobs that serve athletes one by one; of each job at most one is under way.
create table job_run (
  id uuid primary key,
  job text not null,
  state text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  heard_of_at timestamptz not null default clock_timestamp(),
  due integer not null,
  succeeded integer not null default 0,
  failed integer not null default 0,
  passed_over integer not null
);

create unique index job_run_under_way on job_run (job) where state = 'RUNNING';
create index on job_run (started_at);

-- Who serves whom: an athlete's week, month or day is served once, by one run at a time.
create table job_claim (
  job text not null,
  athlete_id uuid not null,
  period date not null,
  -- the first day of what was open when the claim was made
  since date not null,
  zone text not null,
  run_id uuid not null,
  state text not null,
  failures integer not null default 0,
  again_at timestamptz,
  primary key (job, athlete_id, period)
);

create index job_claim_open on job_claim (job, athlete_id) where state <> 'DONE';

create table job_failure (
  run_id uuid not null references job_run on delete cascade,
  athlete_id uuid not null,
  reason text not null,
  primary key (run_id, athlete_id)
);

select coach_protect('refresh_due');
select coach_protect('athlete_presence');
select coach_writer_only('job_run');
select coach_protect('job_claim');
select coach_protect('job_failure');
revoke all on job_claim, job_failure from ${reader};

-- The scheduler's own: what runs when, and which node has it.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  -- a deadline tells in its metadata whose it is
  athlete_id uuid generated always as
    (substring(encode(task_data, 'escape') from '"athlete":"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"')::uuid) stored,
  primary key (task_name, task_instance)
);

create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);

create index on scheduled_tasks (athlete_id);

select coach_protect('scheduled_tasks');
revoke all on scheduled_tasks from ${reader};
