-- What the athlete has fixed by hand: pinned days, and the days of changes that were not taken back.
alter table plan add column hand jsonb not null default '{"pinned": [], "marks": []}';
