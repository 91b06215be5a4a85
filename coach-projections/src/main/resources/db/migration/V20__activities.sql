-- What the log holds now. An activity's id leads with its start, so the key serves lists by date and their cursors too.
create table activity (
  athlete_id uuid not null,
  id uuid not null,
  start timestamp not null,
  sport text not null,
  surface text not null,
  type text not null,
  title text not null,
  metres double precision,
  seconds double precision not null,
  moving_seconds double precision,
  elapsed_seconds double precision,
  average_heart_rate integer,
  maximum_heart_rate integer,
  cadence double precision,
  ascent_metres double precision,
  descent_metres double precision,
  doubts text not null,
  source text not null,
  import_id uuid,
  race_metres double precision,
  race_seconds double precision,
  race_priority text,
  primary key (athlete_id, id)
);

select coach_protect('activity');

-- Files: what was found in each (no projection: a file's rows are no facts), and the batches of those under way.
create table import_receipt (
  athlete_id uuid not null,
  id uuid not null,
  state text not null,
  received_at timestamptz not null,
  receipt jsonb not null,
  primary key (athlete_id, id)
);

create index on import_receipt (athlete_id, received_at desc, id);

create table import_stage (
  athlete_id uuid not null,
  import_id uuid not null,
  batch integer not null,
  content bytea not null,
  primary key (athlete_id, import_id, batch)
);

-- read once or never: not worth the time to compress
alter table import_stage alter column content set storage external;

select coach_protect('import_receipt');
select coach_protect('import_stage');
