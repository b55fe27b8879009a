-- A caregiver who does not want help now may say when to ask again. Empty again once that was done.
alter table referrals add column ask_again_on text check (ask_again_on is date(ask_again_on));
create index referrals_to_ask_again on referrals (answering_organisation_id, ask_again_on) where ask_again_on is not null;
