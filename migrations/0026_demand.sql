-- What people look for and do not find, words that mean the same in one practice, and when an offering is open in a week.

-- `words` are lower case and divided by `|`; no sign stands in them that means something to a machine.
create table search_synonyms (
  id           text primary key,
  practice_id  text not null references practices (id),
  words        text not null check (words like '_%|_%' and length(words) <= 731 and words not glob '*["\]*'),
  version      integer not null check (version > 0),
  created_at   text not null,
  updated_at   text not null,
  person_id    text not null references people (id)
) strict;

create index search_synonyms_by_practice on search_synonyms (practice_id);

create trigger search_synonyms_stay_few before insert on search_synonyms
when (select count(*) from search_synonyms where practice_id = new.practice_id) >= 200
begin select raise(abort, 'this practice has as many groups as fit'); end;

-- Who made them say what, and the lock of every change. Empty words: the group was removed.
create table search_synonym_changes (
  synonyms_id  text not null,
  version      integer not null check (version > 0),
  practice_id  text not null references practices (id),
  words        text not null,
  person_id    text not null references people (id),
  at           text not null,
  primary key (synonyms_id, version)
) strict, without rowid;

-- One line for each day on which something was looked for and not found. `what` says which choices (`stay/night/dementia/`), or is a keyed
-- fingerprint of words. Nobody's: no person, no session, no address.
create table demand_days (
  practice_id  text not null references practices (id),
  kind         text not null check (kind in ('nothing', 'poor', 'full')),
  what         text not null,
  day          text not null check (day is date(day)),
  times        integer not null check (times between 1 and 20),
  primary key (practice_id, kind, what, day)
) strict, without rowid;

create index demand_days_by_day on demand_days (day, practice_id);

-- The words behind a fingerprint, once they were asked on five different days. Empty words: somebody struck them out.
create table demand_words (
  practice_id  text not null references practices (id),
  what         text not null,
  words        text not null,
  choices      text not null,
  since        text not null check (since is date(since)),
  primary key (practice_id, what)
) strict, without rowid;

-- What is left of the days once they are gone.
create table demand_months (
  practice_id  text not null references practices (id),
  kind         text not null check (kind in ('nothing', 'poor', 'full')),
  what         text not null,
  month        text not null check (month glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
  days         integer not null check (days between 1 and 31),
  times        integer not null check (times >= days),
  primary key (practice_id, kind, what, month)
) strict, without rowid;

-- Minutes since Monday 00:00. What runs over the night to Monday is written as two. Derived: src/directory/reindex-openings.ts.
create table offering_openings (
  offering_id  text not null references offerings (id),
  opens        integer not null check (opens between 0 and 10079),
  closes       integer not null check (closes > opens and closes <= 10080),
  primary key (offering_id, opens, closes)
) strict, without rowid;
