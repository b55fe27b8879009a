-- One organisation and one offering is one record: names that are found by their words, what happened to an organisation, what became one, and which
-- are two though they look like one.

alter table organisations add column version integer not null default 1 check (version > 0);

-- Organisations that a practice wrote down, or took over from another, before anything of theirs is here.
create table practice_organisations (
  practice_id      text not null references practices (id),
  organisation_id  text not null references organisations (id),
  added_at         text not null,
  primary key (practice_id, organisation_id)
) strict, without rowid;

create index memberships_by_organisation on memberships (organisation_id);

-- What happened to an organisation. Its key is the lock: two people cannot both write version 4. `before` is what it said until then; `other_id` the
-- organisation that went on as this one, or as which this one goes on; a file that is read in has no person.
create table organisation_steps (
  organisation_id  text not null references organisations (id),
  version          integer not null check (version > 1),
  step             text not null check (step in ('change', 'import', 'absorb', 'merge')),
  practice_id      text not null references practices (id),
  person_id        text references people (id),
  other_id         text references organisations (id),
  before           text not null check (json_valid(before)),
  at               text not null,
  primary key (organisation_id, version)
) strict, without rowid;

create trigger organisation_steps_stay_as_written before update on organisation_steps
begin select raise(abort, 'what happened to an organisation is append-only'); end;

create trigger organisation_steps_stay before delete on organisation_steps
begin select raise(abort, 'what happened to an organisation is append-only'); end;

-- Offerings that became one. What each said before is in its versions, whose key is the lock.
create table offering_merges (
  id            text primary key,
  practice_id   text not null references practices (id),
  loser_id      text not null references offerings (id),
  winner_id     text not null references offerings (id),
  person_id     text not null references people (id),
  at            text not null,
  undone_at     text,
  undone_by_id  text references people (id),
  check (loser_id <> winner_id)
) strict;

create unique index offering_merges_by_loser on offering_merges (loser_id) where undone_at is null;
create index offering_merges_by_winner on offering_merges (winner_id);

-- The last word: nothing goes on as something that is gone, so no two can go on as each other.
create trigger offerings_go_on_as_what_is_there before update of merged_into on offerings when new.merged_into is not null and old.merged_into is null
begin
  select raise(abort, 'goes on as something that is gone')
    where new.merged_into = new.id or exists (select 1 from offerings o where o.id = new.merged_into and (o.merged_into is not null or o.withdrawn_on is not null));
end;

-- By its name in agreements and referrals is decided who reads them, so a party to those that are kept stays who it is.
create trigger organisations_go_on_as_what_is_there before update of merged_into on organisations when new.merged_into is not null and old.merged_into is null
begin
  select raise(abort, 'goes on as something that is gone')
    where new.merged_into = new.id or exists (select 1 from organisations o where o.id = new.merged_into and o.merged_into is not null);
  select raise(abort, 'a party does not go on as another')
    where exists (select 1 from agreements where status in ('draft', 'active', 'paused') and new.id in (referring_organisation_id, answering_organisation_id))
      or exists (select 1 from referrals where answering_organisation_id = new.id and erased_at is null)
      or exists (select 1 from referrals where referring_organisation_id = new.id and erased_at is null);
end;

create index offerings_by_merged_into on offerings (merged_into) where merged_into is not null;
create index organisations_by_merged_into on organisations (merged_into) where merged_into is not null;

-- What a practice may have to agree to before an organisation goes on as another, because people or offerings of its own hang on it.
create table organisation_merge_wishes (
  loser_id        text not null references organisations (id),
  winner_id       text not null references organisations (id),
  practice_id     text not null references practices (id),
  person_id       text not null references people (id),
  loser_version   integer not null,
  winner_version  integer not null,
  at              text not null,
  primary key (loser_id, winner_id, practice_id)
) strict, without rowid;

-- Pairs that look like one, found at night, until somebody says that they are two. `one_id` sorts before `other_id`.
create table likely_pairs (
  practice_id  text not null references practices (id),
  subject      text not null check (subject in ('organisation', 'offering')),
  one_id       text not null,
  other_id     text not null,
  found_at     text not null,
  two_by_id    text references people (id),
  two_at       text,
  primary key (practice_id, subject, one_id, other_id),
  check (one_id < other_id)
) strict, without rowid;

-- Every organisation and offering by the words of its name, for the whole country: a candidate is found without reading the others.
create table names (
  entry            integer primary key,
  organisation_id  text unique references organisations (id) on delete cascade,
  offering_id      text unique references offerings (id) on delete cascade,
  check ((organisation_id is null) <> (offering_id is null))
) strict;

create virtual table name_words using fts5(
  organisation, offering,
  content="", contentless_delete=1,
  tokenize="unicode61 remove_diacritics 2",
  prefix="4"
);

insert into names (organisation_id) select id from organisations;
insert into names (offering_id) select id from offerings;
insert into name_words (rowid, organisation, offering)
  select n.entry, g.name, o.name from names n left join organisations g on g.id = n.organisation_id left join offerings o on o.id = n.offering_id;

create trigger organisations_get_a_name after insert on organisations
begin
  insert into names (organisation_id) values (new.id);
  insert into name_words (rowid, organisation) select entry, new.name from names where organisation_id = new.id;
end;

create trigger organisations_change_their_name after update of name on organisations when new.name <> old.name
begin
  delete from name_words where rowid = (select entry from names where organisation_id = new.id);
  insert into name_words (rowid, organisation) select entry, new.name from names where organisation_id = new.id;
end;

create trigger offerings_get_a_name after insert on offerings
begin
  insert into names (offering_id) values (new.id);
  insert into name_words (rowid, offering) select entry, new.name from names where offering_id = new.id;
end;

create trigger offerings_change_their_name after update of name on offerings when new.name <> old.name
begin
  delete from name_words where rowid = (select entry from names where offering_id = new.id);
  insert into name_words (rowid, offering) select entry, new.name from names where offering_id = new.id;
end;

-- A telephone number as it is compared, and front doors that are no secret: see src/directory/contact-marks.ts.
create index offerings_by_number on offerings (substr(replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '(', ''), ')', ''), '.', ''), -9)) where phone <> '';
create index locations_by_postcode on locations (upper(replace(postcode, ' ', ''))) where is_hidden = 0;
