-- Personal data of caregivers and care recipients is sealed, field by field; fingerprints (keyed hashes) find a person by name or telephone.
-- What was written before is sealed when the portal starts, or by npm run keys:rotate.

alter table referral_details add column name_fingerprint text not null default '';
alter table referral_details add column telephone_fingerprint text not null default '';
create index referral_details_by_name on referral_details (name_fingerprint) where name_fingerprint <> '';
create index referral_details_by_telephone on referral_details (telephone_fingerprint) where telephone_fingerprint <> '';

alter table referrals add column erased_at text;
alter table referrals add column held_since text;
alter table referrals add column hold_reason text not null default '' check (hold_reason in ('', 'complaint', 'court', 'request', 'inspection'));
create index referrals_by_end on referrals (practice_id, ended_on) where ended_on is not null and erased_at is null;

-- Its course stays as written; a note can only be sealed anew, or erased.
drop trigger referral_steps_stay_as_written;
create trigger referral_steps_stay_as_written before update of referral_id, version, step, person_id, at on referral_steps
begin select raise(abort, 'the timeline is append-only'); end;
create trigger referral_steps_stay before delete on referral_steps
begin select raise(abort, 'the timeline is append-only'); end;

-- Consent: to whom, what, and how it was given; who withdrew it for them.
alter table consents add column to_organisation_id text references organisations (id);
alter table consents add column fields text not null default '[]' check (json_valid(fields));
alter table consents add column how text not null default 'spoken' check (how in ('spoken', 'written'));
alter table consents add column withdrawn_by_id text references people (id);
update consents set
  to_organisation_id = (select answering_organisation_id from referrals r where r.id = referral_id),
  fields = case about when 'caregiver'
    then '["caregiverName","telephone","bestTime","language","relation","recipientGroup","wish","urgency"]' else '["recipientPc4"]' end;

-- What a field said before somebody put it right; both sealed.
create table corrections (
  id           text primary key,
  referral_id  text not null references referrals (id),
  field        text not null,
  before       text not null,
  after        text not null,
  person_id    text not null references people (id),
  at           text not null
) strict, without rowid;

create index corrections_by_referral on corrections (referral_id);

-- Proof of what was erased: never what it said.
create table erasures (
  id           text primary key,
  practice_id  text not null references practices (id),
  referral_id  text not null references referrals (id),
  reference    text not null,
  ground       text not null check (ground in ('retention', 'request')),
  fields       integer not null,
  person_id    text references people (id),
  at           text not null
) strict, without rowid;

create index erasures_by_practice on erasures (practice_id, at);

create trigger erasures_stay_as_written before update on erasures
begin select raise(abort, 'the proof of erasure is append-only'); end;
create trigger erasures_stay before delete on erasures
begin select raise(abort, 'the proof of erasure is append-only'); end;
