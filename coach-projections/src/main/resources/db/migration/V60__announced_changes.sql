-- Who looks at an athlete's views is told when they change, on every node: the transaction that changes rows announces the
-- view and the athlete's id, nothing else. PostgreSQL delivers it after the commit, and the same words once per transaction.
create function coach_announce_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('coach_changed', tg_argv[0] || ' ' || athlete_id)
  from (select distinct athlete_id from touched) athletes;
  return null;
end $$;

-- Every table a client's view is read from passes through here, with the word the API has for that view.
create function coach_announce(view_table regclass, word text, changes text[] default '{insert, update, delete}')
returns void language plpgsql as $$
declare
  change text;
begin
  foreach change in array changes loop
    execute format('create trigger announce_%s after %s on %s referencing %s table as touched '
      'for each statement execute function coach_announce_change(%L)',
      change, change, view_table, case change when 'delete' then 'old' else 'new' end, word);
  end loop;
end $$;

revoke all on function coach_announce(regclass, text, text[]) from public;

select coach_announce('plan', 'plan');
select coach_announce('plan_revision', 'plan');
select coach_announce('workout', 'plan');
select coach_announce('fitness_profile', 'fitness');
select coach_announce('fitness_absence', 'fitness');
select coach_announce('fitness_planned', 'fitness');
select coach_announce('fitness_daily', 'fitness');
select coach_announce('fitness_snapshot', 'fitness');
select coach_announce('activity', 'activities');
select coach_announce('athlete_profile', 'profile');
select coach_announce('account', 'profile', '{update}');
select coach_announce('import_receipt', 'imports');
-- a sign-in that ends takes its open streams along
select coach_announce('refresh_token', 'sign-in', '{delete}');
