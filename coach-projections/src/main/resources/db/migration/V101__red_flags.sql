-- What the red-flag screen found in the words of feedback; all three or none.
alter table run_feedback add column screen_version integer;
alter table run_feedback add column screen_language text;
alter table run_feedback add column screen_triggers text[];
