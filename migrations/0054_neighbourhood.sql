-- Help between neighbours: who asks for it, who offers it, and who was brought together with whom by the volunteer organisation.

-- What tells about a person is sealed by the practice: name, telephone, neighbourhood and words. `organisation_id` is who arranged such help when it was
-- sent: nobody else reads it. `checked_on`: the organisation saw the papers of somebody who offers help, and keeps them itself. `once` is a keyed hash of
-- what was sent, so that the same form sent twice is one. Who withdraws is emptied at once.
create table neighbours (
  id               text primary key,
  practice_id      text not null references practices (id),
  organisation_id  text not null references organisations (id),
  side             text not null check (side in ('ask', 'offer')),
  status           text not null check (status in ('new', 'waiting', 'closed', 'declined', 'withdrawn')),
  version          integer not null check (version > 0),
  first_name       text not null,
  telephone        text not null,
  area             text not null,
  words            text not null,
  helps            text not null,
  times            text not null,
  language         text not null check (language in ('nl', 'en', 'tr', 'ar', 'pl', 'uk')),
  reason           text not null check (reason in ('', 'not_reached', 'lives_elsewhere', 'needs_care', 'not_fitting')),
  checked_on       text check (checked_on is date(checked_on)),
  checked_by_id    text references people (id),
  once             text unique,
  created_at       text not null,
  changed_at       text not null,
  ended_on         text check (ended_on is date(ended_on)),
  erased_at        text,
  check (side = 'offer' or (status <> 'new' and checked_on is null)),
  check (side = 'ask' or status <> 'waiting' or checked_on is not null),
  check ((ended_on is not null) = (status in ('closed', 'declined', 'withdrawn'))),
  check (status <> 'withdrawn' or erased_at is not null),
  check (erased_at is null or first_name || telephone || area || words || helps || times = '')
) strict;

create index neighbours_by_organisation on neighbours (organisation_id, practice_id) where erased_at is null;
create index neighbours_by_end on neighbours (ended_on) where erased_at is null;

create trigger neighbours_stay_erased before update on neighbours when old.erased_at is not null
begin select raise(abort, 'this neighbour was erased'); end;

-- What happened to it. Its key is the lock. Without a person it was the neighbour, with the code, or the clock.
create table neighbour_steps (
  neighbour_id  text not null references neighbours (id),
  version       integer not null check (version > 0),
  step          text not null check (step in ('ask', 'offer', 'vet', 'decline', 'close', 'withdraw', 'erase', 'lapse')),
  person_id     text references people (id),
  at            text not null,
  primary key (neighbour_id, version)
) strict, without rowid;

create trigger neighbour_steps_stay_as_written before update on neighbour_steps
begin select raise(abort, 'a step is append-only'); end;
create trigger neighbour_steps_stay before delete on neighbour_steps
begin select raise(abort, 'a step is append-only'); end;

-- With a code somebody follows what was sent. Of a code only a digest is kept, as in `follow_codes`; the same form sent twice has two that work.
create table neighbour_codes (
  id            text primary key,
  neighbour_id  text not null references neighbours (id),
  digest        text not null,
  code_hash     text not null unique,
  made_at       text not null
) strict;

create index neighbour_codes_by_neighbour on neighbour_codes (neighbour_id);

-- Two who may help each other. Until both said yes it is proposed.
create table neighbour_matches (
  id            text primary key,
  practice_id   text not null references practices (id),
  ask_id        text not null references neighbours (id),
  offer_id      text not null references neighbours (id),
  status        text not null check (status in ('proposed', 'running', 'refused', 'taken_back', 'ended')),
  version       integer not null check (version > 0),
  ask_yes_at    text,
  offer_yes_at  text,
  reason        text not null check (reason in ('', 'time', 'distance', 'help', 'other')),
  created_at    text not null,
  changed_at    text not null,
  check (status <> 'running' or (ask_yes_at is not null and offer_yes_at is not null))
) strict;

-- Nobody is in two at a time.
create unique index neighbour_matches_of_ask on neighbour_matches (ask_id) where status in ('proposed', 'running');
create unique index neighbour_matches_of_offer on neighbour_matches (offer_id) where status in ('proposed', 'running');
create index neighbour_matches_by_pair on neighbour_matches (ask_id, offer_id);

create trigger neighbour_matches_are_of_two_who_wait before insert on neighbour_matches
when not exists (select 1 from neighbours a join neighbours o on o.organisation_id = a.organisation_id and o.practice_id = a.practice_id
  where a.id = new.ask_id and a.side = 'ask' and a.status = 'waiting' and a.practice_id = new.practice_id
    and o.id = new.offer_id and o.side = 'offer' and o.status = 'waiting')
begin select raise(abort, 'the two do not both wait'); end;

create trigger neighbours_end_after_their_match before update of status on neighbours
when new.ended_on is not null and exists (select 1 from neighbour_matches m
  where new.id in (m.ask_id, m.offer_id) and m.status in ('proposed', 'running'))
begin select raise(abort, 'a match of this neighbour still runs'); end;

-- `side` is whose answer it was, also when the organisation wrote it down; empty for what concerns both.
create table neighbour_match_steps (
  match_id   text not null references neighbour_matches (id),
  version    integer not null check (version > 0),
  step       text not null check (step in ('propose', 'accept', 'start', 'refuse', 'take_back', 'stop', 'leave')),
  side       text not null check (side in ('', 'ask', 'offer')),
  person_id  text references people (id),
  at         text not null,
  primary key (match_id, version)
) strict, without rowid;

create trigger neighbour_match_steps_stay_as_written before update on neighbour_match_steps
begin select raise(abort, 'a step is append-only'); end;
create trigger neighbour_match_steps_stay before delete on neighbour_match_steps
begin select raise(abort, 'a step is append-only'); end;
