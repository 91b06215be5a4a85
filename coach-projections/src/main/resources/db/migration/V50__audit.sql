-- How many of an athlete's facts each view has been given, written in the transaction of its rows: independent of the
-- position it stores, so that a fact lost or taken twice shows.
create table handled_event (
  processing_group text not null,
  athlete_id uuid not null,
  events bigint not null,
  primary key (processing_group, athlete_id)
);

-- Facts an operator took out of the dead letters for good: no view built again handles them.
create table skipped_event (
  processing_group text not null,
  event_identifier varchar(255) not null,
  athlete_id uuid not null,
  cause text,
  skipped_at timestamptz not null,
  primary key (processing_group, event_identifier)
);

select coach_protect('handled_event');
select coach_protect('skipped_event', 'insert');
revoke all on handled_event, skipped_event from ${reader};
