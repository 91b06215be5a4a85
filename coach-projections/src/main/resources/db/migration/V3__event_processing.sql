-- Where each projection stands, the sagas under way, and the events a projection could not take.
create table token_entry (
  processor_name varchar(255),
  segment integer,
  owner varchar(255),
  timestamp varchar(255) not null,
  token bytea,
  token_type varchar(255),
  primary key (processor_name, segment)
) with (fillfactor = 50);

create table saga_entry (
  saga_id varchar(255) primary key,
  revision varchar(255),
  saga_type varchar(255),
  serialized_saga bytea
);

create sequence association_value_entry_seq increment by 1;

create table association_value_entry (
  id bigint primary key default nextval('association_value_entry_seq'),
  association_key varchar(255) not null,
  association_value varchar(255),
  saga_id varchar(255) not null,
  saga_type varchar(255),
  athlete_id uuid generated always as
    (case when association_key = 'athleteId' then association_value::uuid end) stored
);

create index on association_value_entry (saga_type, association_key, association_value);
create index on association_value_entry (saga_id, saga_type);

create table dead_letter_entry (
  dead_letter_id varchar(255) primary key,
  processing_group varchar(255) not null,
  sequence_identifier varchar(255) not null,
  sequence_index bigint not null,
  enqueued_at timestamptz not null,
  last_touched timestamptz,
  processing_started timestamptz,
  cause_type varchar(255),
  cause_message varchar(1023),
  diagnostics bytea,
  event_identifier varchar(255) not null,
  message_type varchar(255) not null,
  payload_type varchar(255) not null,
  payload_revision varchar(255),
  payload bytea not null,
  meta_data bytea,
  time_stamp varchar(255) not null,
  type varchar(255),
  aggregate_identifier varchar(255),
  sequence_number bigint,
  token bytea,
  token_type varchar(255),
  athlete_id uuid generated always as (left(aggregate_identifier, 36)::uuid) stored,
  unique (processing_group, sequence_identifier, sequence_index)
);

create index on dead_letter_entry (athlete_id);

select coach_writer_only('token_entry');
select coach_writer_only('saga_entry');
select coach_protect('association_value_entry', erased => 'refuse');
grant usage on sequence association_value_entry_seq to ${writer};
select coach_protect('dead_letter_entry');
