-- Which offerings show in which practice, and the words they are found by. Both are derived: src/search/reindex.ts
-- writes them from the directory. Entries of one practice share one range of numbers (practice number × 1,000,000),
-- so a search reads the words of its own practice and not those of the country.

create table practice_offerings (
  entry        integer primary key,
  practice_id  text not null references practices (id),
  offering_id  text not null references offerings (id),
  lat          real,
  lon          real,
  unique (offering_id, practice_id)
) strict;

create virtual table offering_words using fts5(
  title, kinds, body,
  content="", contentless_delete=1,
  tokenize="unicode61 remove_diacritics 2",
  prefix="2 3 4"
);
