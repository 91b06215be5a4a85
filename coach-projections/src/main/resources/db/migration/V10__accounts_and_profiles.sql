-- Who may sign in. Name, e-mail and password are here and in no event. A reader has no business with any of it.
create table account (
  athlete_id uuid primary key,
  email text unique,
  display_name text not null,
  password_hash text,
  operator boolean not null default false,
  created_at timestamptz not null
);

-- The same athlete as an OIDC issuer knows them.
create table account_identity (
  issuer text not null,
  subject text not null,
  athlete_id uuid not null references account on delete cascade,
  created_at timestamptz not null,
  primary key (issuer, subject)
);

create index on account_identity (athlete_id);

-- One row per token ever given out and not yet expired, by its hash. A family is one sign-in: each rotation adds a
-- member, and using a member a second time ends the family.
create table refresh_token (
  token_hash bytea primary key,
  athlete_id uuid not null references account on delete cascade,
  family uuid not null,
  successor_salt bytea not null,
  expires_at timestamptz not null,
  rotated_at timestamptz
);

create index on refresh_token (family);
create index on refresh_token (athlete_id, expires_at);

-- Answers to requests that carried an Idempotency-Key, sealed with that key, which is not stored.
create table idempotency_key (
  key_hash bytea primary key,
  athlete_id uuid,
  fingerprint bytea,
  answer bytea,
  started_at timestamptz not null
);

create index on idempotency_key (started_at);
create index on idempotency_key (athlete_id);

select coach_protect('account');
select coach_protect('account_identity');
select coach_protect('refresh_token');
select coach_protect('idempotency_key');
revoke all on account, account_identity, refresh_token, idempotency_key from ${reader};

-- Projections of the athlete's stream; version is the number of the last event that shaped the row.
create table athlete_profile (
  athlete_id uuid primary key,
  version bigint not null,
  profile jsonb not null,
  goal jsonb not null,
  methodology text not null,
  availability jsonb not null,
  health jsonb not null,
  registered_at timestamptz not null,
  changed_at timestamptz not null
);

create table goal_history (
  athlete_id uuid not null,
  version bigint not null,
  goal jsonb not null,
  methodology text not null,
  set_on date not null,
  set_at timestamptz not null,
  primary key (athlete_id, version)
);

select coach_protect('athlete_profile');
select coach_protect('goal_history');

-- Removes an athlete for good, in the caller's transaction: streams, snapshots, sagas, dead letters, account and every
-- other table with an athlete_id, whichever migration brings it. What stays is the id among the erased.
create function erase_athlete(erased uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held regclass;
begin
  perform pg_advisory_xact_lock(7305482, coach_erasure_lock(erased));
  insert into erased_athlete values (erased, now()) on conflict do nothing;
  delete from saga_entry where saga_id in (select saga_id from association_value_entry where athlete_id = erased);
  for held in
    select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid
    where a.attname = 'athlete_id' and not a.attisdropped and c.relkind in ('r', 'p') and not c.relispartition
      and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
    order by c.relname
  loop
    execute format('delete from %s where athlete_id = $1', held) using erased;
  end loop;
end $$;

revoke all on function erase_athlete(uuid) from public;
grant execute on function erase_athlete(uuid) to ${writer};
