-- The index of words, one for each practice: which term stands in which entry, and how much it counts there. A search reads the rows of
-- its own practice only, common words included; src/search/indexing.ts makes the terms. All of it is derived from the directory.

drop table offering_words;

-- The terms of an offering with their weights, as one JSON object, and the version of the rules that made it.
create table offering_words (
  offering_id  text primary key references offerings (id),
  terms        text not null check (json_valid(terms)),
  version      integer not null
) strict, without rowid;

create table search_words (
  practice  integer not null,
  term      text not null,
  entry     integer not null,
  weight    real not null check (weight > 0),
  primary key (practice, term, entry)
) strict, without rowid;

-- How a word that stands in the directory may be mistyped: its sound, and that with one letter left out. See src/search/spelling.ts.
create table search_shapes (
  shape  text not null,
  term   text not null,
  primary key (shape, term)
) strict, without rowid;

-- What every search compares, beside the entry: `types` and `facets` hold a bit for each code, by its position in its taxonomy
-- (facets: recipient groups from 0, parts of the day from 10, funding routes from 20). `due_day`: the Julian day on which the last check
-- runs out.
alter table practice_offerings add column types integer not null default 0;
alter table practice_offerings add column facets integer not null default 0;
alter table practice_offerings add column room integer;
alter table practice_offerings add column due_day integer;
