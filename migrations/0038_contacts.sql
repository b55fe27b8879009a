-- Who belongs to a referral besides its caregiver: another caregiver, or the representative of the care recipient. Each said yes to being
-- named, asked in `wording`. Name and telephone are sealed. Taken away, it stays empty, unless a hold keeps it.
create table referral_contacts (
  id                     text primary key,
  referral_id            text not null references referrals (id),
  practice_id            text not null references practices (id),
  kind                   text not null check (kind in ('caregiver', 'representative')),
  name                   text not null,
  telephone              text not null,
  relation               text not null check (relation in ('', 'partner', 'parent', 'child', 'sibling', 'family', 'neighbour', 'mentor')),
  name_fingerprint       text not null,
  telephone_fingerprint  text not null,
  wording                text not null,
  asked_by_id            text not null references people (id),
  given_at               text not null,
  added_by_id            text not null references people (id),
  added_at               text not null,
  removed_by_id          text references people (id),
  removed_at             text,
  check ((removed_at is null) = (removed_by_id is null))
) strict, without rowid;

create index referral_contacts_by_referral on referral_contacts (referral_id);
create index referral_contacts_by_name on referral_contacts (name_fingerprint) where name_fingerprint <> '';
create index referral_contacts_by_telephone on referral_contacts (telephone_fingerprint) where telephone_fingerprint <> '';
