-- An agreement may name whom to tell when a promise was not kept. Those from before name nobody: what was signed says no more than it did.
drop trigger agreements_stay_as_signed;
update agreements set terms = json_set(terms, '$.fallbackName', '', '$.fallbackEmail', '');
create trigger agreements_stay_as_signed before update of model, letter, title, goal, fallback, terms, referring_organisation_id,
  answering_organisation_id, receive_days, contact_days, match_days, start_days, complete_days, valid_from, valid_until on agreements
when old.status <> 'draft'
begin select raise(abort, 'only a draft changes'); end;
