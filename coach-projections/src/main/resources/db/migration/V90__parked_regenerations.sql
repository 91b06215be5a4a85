-- Regenerations of plans that failed too often.
create table parked_regeneration (
  athlete_id uuid primary key,
  trigger text not null,
  cause text,
  since date,
  failures integer not null,
  reason text not null,
  parked_at timestamptz not null default clock_timestamp()
);

select coach_protect('parked_regeneration');
revoke all on parked_regeneration from ${reader};
