-- The facts. Numbers are given one by one (no cache, no blocks), so that two nodes write in the order they number.
create sequence domain_event_entry_seq increment by 1 cache 1;

create table domain_event_entry (
  global_index bigint primary key default nextval('domain_event_entry_seq'),
  event_identifier varchar(255) not null unique,
  aggregate_identifier varchar(255) not null,
  sequence_number bigint not null,
  type varchar(255),
  time_stamp varchar(255) not null,
  payload_type varchar(255) not null,
  payload_revision varchar(255),
  payload bytea not null,
  meta_data bytea,
  -- a stream is named <athlete>/<aggregate>: the athlete of a fact is never stated twice
  athlete_id uuid not null generated always as (left(aggregate_identifier, 36)::uuid) stored,
  unique (aggregate_identifier, sequence_number)
);

create table snapshot_event_entry (
  aggregate_identifier varchar(255),
  sequence_number bigint,
  type varchar(255),
  event_identifier varchar(255) not null unique,
  time_stamp varchar(255) not null,
  payload_type varchar(255) not null,
  payload_revision varchar(255),
  payload bytea not null,
  meta_data bytea,
  athlete_id uuid not null generated always as (left(aggregate_identifier, 36)::uuid) stored,
  primary key (aggregate_identifier, sequence_number, type)
);

-- a fact is appended once and never edited: the writer has neither update nor delete
select coach_protect('domain_event_entry', 'insert', 'refuse');
grant usage on sequence domain_event_entry_seq to ${writer};
select coach_protect('snapshot_event_entry', erased => 'refuse');
