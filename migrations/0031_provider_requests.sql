-- What the one who answers a referral asks of providers: is there room? Each is answered in the portal or by the link of a mail.
-- `ask` tells what is needed, without a name; it and the notes are sealed. `answer_note`: what the provider wrote last.
create table provider_requests (
  id               text primary key,
  practice_id      text not null references practices (id),
  referral_id      text not null references referrals (id),
  offering_id      text not null references offerings (id),
  organisation_id  text not null references organisations (id),
  status           text not null check (status in ('open', 'question', 'accepted', 'waiting_list', 'declined', 'withdrawn', 'expired')),
  version          integer not null check (version > 0),
  ask              text not null,
  answer_note      text not null,
  reason           text not null check (reason in ('', 'no_place', 'outside_area', 'not_eligible', 'duration', 'information_missing', 'caregiver_declined', 'other')),
  possible_on      text check (possible_on is date(possible_on)),
  asked_on         text not null check (asked_on is date(asked_on)),
  expires_on       text not null check (expires_on is date(expires_on)),
  reminded_on      text check (reminded_on is date(reminded_on)),
  check ((reason <> '') = (status = 'declined'))
) strict;

-- The same offering is not asked twice at a time.
create unique index provider_requests_running on provider_requests (referral_id, offering_id) where status in ('open', 'question', 'accepted', 'waiting_list');
create index provider_requests_by_referral on provider_requests (referral_id);
create index provider_requests_by_organisation on provider_requests (organisation_id, practice_id, status);
create index provider_requests_waiting on provider_requests (expires_on) where status in ('open', 'question');

-- What happened to it. Its key is the lock. Without a person it was the link of a mail, or the clock.
create table provider_request_steps (
  request_id  text not null references provider_requests (id),
  version     integer not null,
  step        text not null,
  note        text not null,
  person_id   text references people (id),
  at          text not null,
  primary key (request_id, version)
) strict, without rowid;

create trigger provider_request_steps_stay_as_written before update of request_id, version, step, person_id, at on provider_request_steps
begin select raise(abort, 'the steps of a request are append-only'); end;
