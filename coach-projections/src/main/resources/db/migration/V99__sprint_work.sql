-- What a day adds to sprint training: metres, high-speed metres, speed endurance and ground contacts.
alter table fitness_planned add column sprint jsonb;
alter table fitness_daily add column sprint jsonb;
