-- What came of the help, and whether the caregiver could hand over the care with an easy heart; empty until it is told.
alter table referrals add column outcome text not null default '' check (outcome in ('', 'achieved', 'partly', 'not'));
alter table referrals add column ease text not null default '' check (ease in ('', 'yes', 'partly', 'no', 'not_asked'));

-- What rubs in an agreement, for its parties alone: noted by one of them, and some day discussed. `note` is sealed. It belongs to all versions.
create table agreement_frictions (
  id               text primary key,
  practice_id      text not null references practices (id),
  series_id        text not null,
  note             text not null,
  person_id        text not null references people (id),
  organisation_id  text not null references organisations (id),
  noted_at         text not null,
  discussed_on     text check (discussed_on is date(discussed_on)),
  discussed_by_id  text references people (id),
  check ((discussed_on is null) = (discussed_by_id is null))
) strict, without rowid;

create index agreement_frictions_by_series on agreement_frictions (series_id, noted_at);
