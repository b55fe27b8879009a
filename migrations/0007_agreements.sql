-- Referral agreements (werkafspraken): who refers to whom, how fast the answer comes. Days are working days after sending.

create table agreements (
  id                         text primary key,
  practice_id                text not null references practices (id),
  letter                     text not null check (letter <> ''),
  title                      text not null check (title <> ''),
  goal                       text not null,
  fallback                   text not null,
  referring_organisation_id  text not null references organisations (id),
  answering_organisation_id  text not null references organisations (id),
  status                     text not null check (status in ('draft', 'active', 'paused', 'ended', 'discarded')),
  version                    integer not null check (version > 0),
  receive_days               integer not null check (receive_days between 0 and 260),
  contact_days               integer not null check (contact_days between 0 and 260),
  match_days                 integer not null check (match_days between 0 and 260),
  start_days                 integer not null check (start_days between 0 and 260),
  complete_days              integer not null check (complete_days between 0 and 260),
  valid_from                 text not null check (valid_from is date(valid_from)),
  valid_until                text check (valid_until is date(valid_until) and valid_until >= valid_from),
  created_at                 text not null,
  updated_at                 text not null,
  check (referring_organisation_id <> answering_organisation_id)
) strict;

-- Two agreements that are alive never share a letter: people name them by it.
create unique index agreements_by_letter on agreements (practice_id, letter) where status in ('draft', 'active', 'paused');

create index agreements_by_practice on agreements (practice_id, status);

-- What happened to an agreement. Its key is the lock: two people cannot both write version 4.
create table agreement_steps (
  agreement_id  text not null references agreements (id),
  version       integer not null,
  step          text not null,
  person_id     text not null references people (id),
  at            text not null,
  primary key (agreement_id, version)
) strict, without rowid;
