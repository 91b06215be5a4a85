-- Who may touch what. Three roles: the owner runs migrations, the writer appends facts and keeps projections,
-- the reader answers queries and sees the rows of one athlete at a time: those of the setting coach.athlete.

revoke create on schema public from public;
grant usage on schema public to ${writer}, ${reader};

-- Who was erased: nothing but the id, so that work under way, or a restored backup, cannot bring the athlete back.
create table erased_athlete (
  id uuid primary key,
  erased_at timestamptz not null
);
grant select on erased_athlete to ${writer};

-- Shared by everybody who inserts rows of an athlete, exclusive while one is erased: who was first is settled before the
-- rows are looked at. Few locks for all athletes, so that a batch of thousands of them does not fill the lock table.
create function coach_erasure_lock(athlete uuid) returns integer
language sql immutable as 'select hashtext(athlete::text) & 63';

-- After each statement that inserts rows of athletes. Where it is to refuse, for facts and sagas, the whole transaction
-- ends; elsewhere it drops the rows, so that a projection goes on with other athletes.
create function coach_leave_erased_out() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7305482, lock)
  from (select distinct coach_erasure_lock(athlete_id) as lock from added where athlete_id is not null order by 1) locks;
  if exists (select from added join erased_athlete e on e.id = athlete_id) then
    if tg_argv[0] = 'refuse' then
      raise exception 'This athlete was erased.' using errcode = 'CE001';
    end if;
    execute format('delete from %I.%I where athlete_id in (select athlete_id from added join erased_athlete e on e.id = athlete_id)',
      tg_table_schema, tg_table_name);
  end if;
  return null;
end $$;

-- Every table with an athlete_id passes through here in the migration that creates it.
create function coach_protect(protected regclass, writes text default 'insert, update, delete', erased text default 'drop')
returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('alter table %s force row level security', protected);
  execute format('create policy reader_sees_one_athlete on %s for select to ${reader} '
    'using (athlete_id = nullif(current_setting(''coach.athlete'', true), '''')::uuid)', protected);
  execute format('create policy writer_serves_all on %s to ${writer} using (true) with check (true)', protected);
  execute format('create policy owner_maintains_all on %s to current_user using (true) with check (true)', protected);
  execute format('grant select on %s to ${reader}', protected);
  execute format('grant select, %s on %s to ${writer}', writes, protected);
  execute format('create trigger erased_athletes_stay_out after insert on %s referencing new table as added '
    'for each statement execute function coach_leave_erased_out(%L)', protected, erased);
end $$;

-- For tables that belong to no athlete and answer no query.
create function coach_writer_only(internal regclass, writes text default 'insert, update, delete')
returns void language plpgsql as $$
begin
  execute format('grant select, %s on %s to ${writer}', writes, internal);
end $$;

revoke all on function coach_protect(regclass, text, text), coach_writer_only(regclass, text) from public;
