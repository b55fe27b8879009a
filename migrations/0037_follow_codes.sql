-- Codes by which a caregiver, or later somebody who helps the caregiver, follows a referral. Of a code only a digest is kept: sealed in `digest`, so that
-- a new key can make `code_hash` anew, by which it is found. `label` tells which helper, sealed by the practice. Without who made it, it was the caregiver.
create table follow_codes (
  id           text primary key,
  referral_id  text not null references referrals (id),
  practice_id  text not null references practices (id),
  kind         text not null check (kind in ('caregiver', 'helper')),
  label        text not null,
  digest       text not null,
  code_hash    text not null unique,
  made_at      text not null,
  made_by_id   text references people (id),
  revoked_at   text,
  check (kind = 'helper' or made_by_id is not null)
) strict;

-- One code at a time for the caregiver.
create unique index follow_codes_in_use on follow_codes (referral_id) where kind = 'caregiver' and revoked_at is null;
create index follow_codes_by_referral on follow_codes (referral_id);

-- Tries in the last hour that were not right, by a keyed hash of a code and a network address together: others may still try that code.
create table follow_misses (
  key    text primary key,
  count  integer not null check (count > 0),
  at     text not null
) strict, without rowid;

create index follow_misses_by_moment on follow_misses (at);
