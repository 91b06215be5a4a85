-- Ultra plans count hard running in seconds and ask for ascent; days written before held neither.
alter table fitness_planned
  add column quality_seconds double precision not null default 0,
  add column climb double precision not null default 0;

alter table fitness_daily
  add column quality_seconds double precision not null default 0,
  add column climb double precision not null default 0;
