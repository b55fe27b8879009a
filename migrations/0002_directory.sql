-- One directory for all practices: who offers what, where, for whom. Terms follow HSDS 3.0 where it has them.

create table organisations (
  id          text primary key,
  name        text not null check (name <> ''),
  kvk         text unique check (kvk glob '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
  url         text,
  created_at  text not null,
  updated_at  text not null
) strict;

create index organisations_by_name on organisations (name);

-- Support types, care recipient groups, caregiver groups, funding routes and parts of the day.
create table taxonomy_terms (
  taxonomy  text not null check (taxonomy in ('support_type', 'recipient_group', 'caregiver_group', 'funding_route', 'day_part')),
  code      text not null,
  position  integer not null,
  name_nl   text not null,
  name_en   text not null,
  primary key (taxonomy, code)
) strict, without rowid;

create table offerings (
  id                     text primary key,
  slug                   text not null unique,
  organisation_id        text not null references organisations (id),
  responsible_practice_id text not null references practices (id),
  import_key             text not null,
  external_id            text,
  name                   text not null check (name <> ''),
  summary                text not null,
  description            text not null,
  min_age                integer check (min_age >= 0),
  max_age                integer check (max_age >= min_age),
  cost_note              text not null,
  who_may_apply          text check (who_may_apply in ('anyone', 'caregiver_only', 'professional_only')),
  application_process    text not null,
  lead_time_days         integer check (lead_time_days >= 0),
  min_stay_nights        integer check (min_stay_nights >= 0),
  opening_hours          text not null,
  phone                  text not null,
  email                  text not null,
  url                    text not null,
  languages              text not null,
  wheelchair             text check (wheelchair in ('yes', 'limited', 'no')),
  verified_on            text check (verified_on is date(verified_on)),
  verified_by            text not null,
  capacity_available     integer check (capacity_available >= 0),
  capacity_maximum       integer check (capacity_maximum >= capacity_available),
  capacity_unit          text check (capacity_unit in ('places', 'beds', 'dayparts', 'hours')),
  capacity_updated_on    text check (capacity_updated_on is date(capacity_updated_on)),
  next_free_on           text check (next_free_on is date(next_free_on)),
  created_at             text not null,
  updated_at             text not null,
  unique (responsible_practice_id, import_key)
) strict;

create index offerings_by_organisation on offerings (organisation_id);

create table offering_terms (
  offering_id  text not null references offerings (id),
  taxonomy     text not null,
  code         text not null,
  primary key (offering_id, taxonomy, code),
  foreign key (taxonomy, code) references taxonomy_terms (taxonomy, code)
) strict, without rowid;

create table locations (
  id           text primary key,
  offering_id  text not null references offerings (id),
  address      text not null,
  postcode     text not null,
  place        text not null,
  lat          real check (lat between 50 and 54),
  lon          real check (lon between 3 and 8),
  is_hidden    integer not null check (is_hidden in (0, 1))
) strict;

create unique index locations_by_offering on locations (offering_id);

-- `area` is a municipality code, a four-digit postcode, or NL for the whole country.
create table service_areas (
  offering_id  text not null references offerings (id),
  area         text not null check (area = 'NL' or area glob 'GM[0-9][0-9][0-9][0-9]' or area glob '[1-9][0-9][0-9][0-9]'),
  primary key (offering_id, area)
) strict, without rowid;
