-- To what somebody said yes, as the form said it then; everybody so far met the first words.
alter table neighbours add column consent_wording text not null default 'neighbour-2026-11';

-- What an item of the library said stays, as the steps of everything else do.
create trigger library_steps_stay before delete on library_steps
begin select raise(abort, 'a step is append-only'); end;
