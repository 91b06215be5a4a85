-- The facts, numbered in the order in which they are committed.
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

-- Whoever appends waits for the one before to commit or to give up: a reader who sees a number has seen every lower one.
create function domain_event_entry_in_turn() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock('domain_event_entry'::regclass::oid::bigint);
  return null;
end $$;
create trigger in_turn before insert on domain_event_entry for each statement execute function domain_event_entry_in_turn();

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
