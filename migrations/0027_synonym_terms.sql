-- What the words of a group mean to a search: for each form in which somebody may type one, the terms that it stands for as well.
-- Derived from search_synonyms: src/search/store-synonyms.ts.

create table search_synonym_terms (
  practice_id  text not null references practices (id),
  form         text not null,
  term         text not null,
  synonyms_id  text not null references search_synonyms (id) on delete cascade,
  weight       real not null check (weight > 0),
  primary key (practice_id, form, term, synonyms_id)
) strict, without rowid;

create index search_synonym_terms_by_group on search_synonym_terms (synonyms_id);
