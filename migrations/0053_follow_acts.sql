-- What caregivers do themselves with their code, besides reading.

-- What the caregiver and the organisation that answers write to each other, apart from what organisations write among themselves; `text` is sealed.
-- Without an organisation the caregiver wrote it. `read_at`: when the other side opened it; of the caregiver there is no person.
create table caregiver_messages (
  id               text primary key,
  referral_id      text not null references referrals (id),
  practice_id      text not null references practices (id),
  organisation_id  text references organisations (id),
  person_id        text references people (id),
  text             text not null,
  written_at       text not null,
  read_at          text,
  read_by_id       text references people (id),
  check ((organisation_id is null) = (person_id is null)),
  check (read_by_id is null or read_at is not null)
) strict;

create index caregiver_messages_by_referral on caregiver_messages (referral_id, written_at);
create index caregiver_messages_unread on caregiver_messages (practice_id, referral_id) where read_at is null and organisation_id is null;

create trigger caregiver_messages_stay_as_written before update of id, referral_id, practice_id, organisation_id, person_id, written_at on caregiver_messages
begin select raise(abort, 'who wrote a message and when stays'); end;
create trigger caregiver_messages_are_read_once before update of read_at, read_by_id on caregiver_messages when old.read_at is not null
begin select raise(abort, 'a message is read once'); end;

-- What the caregiver answers without anybody asking in between; apart from what whoever rounds off writes down.
create table caregiver_evaluations (
  referral_id  text primary key references referrals (id),
  practice_id  text not null references practices (id),
  ease         text not null check (ease in ('yes', 'partly', 'no')),
  answered_at  text not null
) strict, without rowid;

-- The telephone number that goes with the code of a helper: digests of its last four and eight digits together with the code, sealed.
alter table follow_codes add column digits_digest text not null default '';
alter table follow_codes add column number_digest text not null default '';

-- Wrong tries of one code over all networks, by its keyed hash: after many of them the whole telephone number is asked.
create table follow_code_misses (
  key    text primary key,
  count  integer not null check (count >= 0),
  at     text not null
) strict, without rowid;

create index follow_code_misses_by_moment on follow_code_misses (at);

-- Caregivers change their own details too: such a line has no person.
create table corrections_of_anybody (
  id           text primary key,
  referral_id  text not null references referrals (id),
  field        text not null,
  before       text not null,
  after        text not null,
  person_id    text references people (id),
  at           text not null,
  version      integer,
  check (person_id is not null or version is not null)
) strict, without rowid;

insert into corrections_of_anybody select id, referral_id, field, before, after, person_id, at, version from corrections;
drop table corrections;
alter table corrections_of_anybody rename to corrections;
create index corrections_by_referral on corrections (referral_id);
