-- Who may touch what. Three roles: the owner runs migrations, the writer appends facts and keeps projections,
-- the reader answers queries and sees the rows of one athlete at a time: those of the setting coach.athlete.

revoke create on schema public from public;
grant usage on schema public to ${writer}, ${reader};

-- Every table with an athlete_id passes through here in the migration that creates it.
create function coach_protect(protected regclass, writes text default 'insert, update, delete')
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
end $$;

-- For tables that belong to no athlete and answer no query.
create function coach_writer_only(internal regclass, writes text default 'insert, update, delete')
returns void language plpgsql as $$
begin
  execute format('grant select, %s on %s to ${writer}', writes, internal);
end $$;

revoke all on function coach_protect(regclass, text), coach_writer_only(regclass, text) from public;
