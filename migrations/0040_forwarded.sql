-- A referral that goes on in another practice, for the care recipient lives there: the one that it came from, at most one of each.
alter table referrals add column forwarded_from text references referrals (id);
create unique index referrals_forwarded on referrals (forwarded_from) where forwarded_from is not null;

-- No agreement took referrals of other practices so far. What was signed stays as it was: this only writes it out.
drop trigger agreements_stay_as_signed;
update agreements set terms = json_set(terms, '$.takesForwarded', json('false'));
create trigger agreements_stay_as_signed before update of model, letter, title, goal, fallback, terms, referring_organisation_id,
  answering_organisation_id, receive_days, contact_days, match_days, start_days, complete_days, valid_from, valid_until on agreements
when old.status <> 'draft'
begin select raise(abort, 'only a draft changes'); end;
