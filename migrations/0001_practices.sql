-- Municipalities, the learning practices in them, and the postcodes that tell which is which.

create table municipalities (
  gm_code       text primary key check (gm_code glob 'GM[0-9][0-9][0-9][0-9]'),
  name          text not null,
  succeeded_by  text references municipalities (gm_code)
) strict;

-- `number` keeps the search entries of one practice together: see 0003.
create table practices (
  id                 text primary key,
  number             integer not null unique check (number > 0),
  slug               text not null unique check (slug glob '[a-z]*'),
  gm_code            text not null unique references municipalities (gm_code),
  name               text not null,
  theme              text not null,
  contact_name       text not null,
  contact_role       text not null check (contact_role in ('respite_coordinator', 'support_desk')),
  contact_phone      text not null,
  contact_hours      text not null,
  contact_days       integer not null check (contact_days between 1 and 30),
  listening_phone    text not null,
  out_of_hours_phone text not null,
  is_demo            integer not null check (is_demo in (0, 1))
) strict;

create table postcode_areas (
  pc4      text primary key check (pc4 glob '[1-9][0-9][0-9][0-9]'),
  place    text not null,
  lat      real not null check (lat between 50 and 54),
  lon      real not null check (lon between 3 and 8),
  gm_code  text
) strict, without rowid;
