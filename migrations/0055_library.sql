-- What a practice has in its library: tips of its own, and tools of others that it leads to; and who wrote what.

-- With `url` it is somebody else's; without it `body` is all of it. `review_on` is the last day on which it counts as looked at.
create table library_items (
  id            text primary key,
  practice_id   text not null references practices (id),
  slug          text not null,
  title         text not null check (title <> ''),
  kind          text not null check (kind in ('tip', 'tool', 'course', 'webinar', 'elearning', 'magazine', 'story')),
  theme         text not null check (theme in ('hold', 'together', 'well', 'arranging', 'memory', 'farewell')),
  audience      text not null check (audience in ('caregivers', 'working', 'young', 'older', 'volunteers', 'professionals')),
  phase         text not null check (phase in ('start', 'daily', 'end')),
  role          text not null check (role in ('', 'supporter', 'seeker', 'relative', 'expert')),
  summary       text not null check (summary <> ''),
  body          text not null,
  url           text not null,
  source        text not null check (source <> ''),
  licence       text not null check (licence in ('cc_by_4', 'cc0', 'owner')),
  review_on     text not null check (review_on is date(review_on)),
  reviewed_on   text not null check (reviewed_on is date(reviewed_on)),
  withdrawn_on  text check (withdrawn_on is date(withdrawn_on)),
  version       integer not null check (version > 0),
  created_at    text not null,
  updated_at    text not null,
  check (body <> '' or url <> ''),
  unique (practice_id, slug)
) strict;

-- What an item said from a version on, and the lock of every change.
create table library_steps (
  item_id    text not null references library_items (id),
  version    integer not null check (version > 0),
  step       text not null check (step in ('add', 'change', 'review', 'withdraw', 'restore')),
  person_id  text not null references people (id),
  content    text not null check (json_valid(content)),
  at         text not null,
  primary key (item_id, version)
) strict, without rowid;

create trigger library_steps_stay_as_written before update on library_steps
begin select raise(abort, 'a step is append-only'); end;
