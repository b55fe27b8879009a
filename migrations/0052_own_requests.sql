-- A caregiver may ask for contact without a referrer. Such a request has no agreement, no referrer and no organisation that refers: of these three a
-- referral has all or none, for good.
alter table referrals alter column agreement_id to agreement_id text references agreements (id);
alter table referrals alter column referrer_id to referrer_id text references people (id);
alter table referrals alter column referring_organisation_id to referring_organisation_id text references organisations (id)
  check ((referring_organisation_id is null) = (agreement_id is null) and (referrer_id is null) = (agreement_id is null));

create trigger referrals_keep_their_origin before update of agreement_id on referrals when (old.agreement_id is null) <> (new.agreement_id is null)
begin select raise(abort, 'a referral keeps its origin'); end;

-- Only the caregiver asks without a referrer, and nobody takes the steps of a referrer for them.
create trigger own_requests_have_no_referrer before insert on referral_steps
when new.step in ('ask', 'send', 'redraft', 'discard', 'lapse', 'withdraw', 'amend', 'send_again')
  and (new.step = 'ask') <> exists (select 1 from referrals r where r.id = new.referral_id and r.agreement_id is null)
begin select raise(abort, 'not a step of this referral'); end;

-- On a form nobody asks for the yes of the caregiver.
alter table consents alter column asked_by_id to asked_by_id text references people (id);

create trigger consents_were_asked_for before insert on consents
when new.asked_by_id is null and not (new.about = 'caregiver' and new.given_by = 'self' and new.how = 'written'
  and exists (select 1 from referrals r where r.id = new.referral_id and r.agreement_id is null))
begin select raise(abort, 'somebody asked for this yes'); end;

-- Whoever asks for contact gets the code to follow it at once, from nobody.
create table follow_codes_rebuilt (
  id           text primary key,
  referral_id  text not null references referrals (id),
  practice_id  text not null references practices (id),
  kind         text not null check (kind in ('caregiver', 'helper')),
  label        text not null,
  digest       text not null,
  code_hash    text not null unique,
  made_at      text not null,
  made_by_id   text references people (id),
  revoked_at   text
) strict;
insert into follow_codes_rebuilt (id, referral_id, practice_id, kind, label, digest, code_hash, made_at, made_by_id, revoked_at)
  select id, referral_id, practice_id, kind, label, digest, code_hash, made_at, made_by_id, revoked_at from follow_codes;
drop table follow_codes;
alter table follow_codes_rebuilt rename to follow_codes;
create unique index follow_codes_in_use on follow_codes (referral_id) where kind = 'caregiver' and revoked_at is null;
create index follow_codes_by_referral on follow_codes (referral_id);

create trigger follow_codes_are_handed_out before insert on follow_codes when new.kind = 'caregiver' and new.made_by_id is null
  and not exists (select 1 from referrals r where r.id = new.referral_id and r.agreement_id is null)
begin select raise(abort, 'somebody hands out this code'); end;
