-- A request under way is heard of by its node; one that is not has lost it.
alter table idempotency_key add column heard_of_at timestamptz not null default clock_timestamp();
