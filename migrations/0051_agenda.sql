-- What a practice has in its agenda: events, the dates on which each is, and who wrote what.

-- `repeats` with `until_on` or `times` is the plan; `agenda_dates` are the days that came of it. An event that is cancelled stays, and says so.
create table agenda_events (
  id               text primary key,
  practice_id      text not null references practices (id),
  organisation_id  text not null references organisations (id),
  slug             text not null,
  kind             text not null check (kind in ('alzheimer_cafe', 'living_room_talk', 'course', 'walk_in', 'info_evening')),
  title            text not null check (title <> ''),
  description      text not null,
  audience         text not null,
  costs            text not null,
  sign_up          text not null,
  sign_up_phone    text not null,
  sign_up_url      text not null,
  place            text not null,
  postcode         text not null,
  online_url       text not null,
  first_on         text not null check (first_on is date(first_on)),
  starts_at        text not null check (starts_at is strftime('%H:%M', starts_at)),
  ends_at          text not null check (ends_at is strftime('%H:%M', ends_at) and ends_at > starts_at),
  repeats          text not null check (repeats in ('once', 'weekly', 'fortnightly', 'monthly')),
  until_on         text check (until_on is date(until_on)),
  times            integer check (times between 2 and 60),
  cancelled_on     text check (cancelled_on is date(cancelled_on)),
  cancel_note      text not null,
  version          integer not null check (version > 0),
  created_at       text not null,
  updated_at       text not null,
  check (place <> '' or online_url <> ''),
  check (repeats = 'once' or until_on is not null or times is not null),
  unique (practice_id, slug)
) strict;

-- `planned_on` is the day of the plan, `day` the one on which it is: another one when it was moved. `id` stays, so that calendars know it again.
create table agenda_dates (
  id            text primary key,
  event_id      text not null references agenda_events (id),
  practice_id   text not null references practices (id),
  planned_on    text not null check (planned_on is date(planned_on)),
  day           text not null check (day is date(day)),
  starts_at     text not null check (starts_at is strftime('%H:%M', starts_at)),
  ends_at       text not null check (ends_at is strftime('%H:%M', ends_at) and ends_at > starts_at),
  is_cancelled  integer not null check (is_cancelled in (0, 1)),
  unique (event_id, planned_on)
) strict;

create index agenda_dates_by_day on agenda_dates (practice_id, day, starts_at);

-- What an event said from a version on, and the lock of every change.
create table agenda_steps (
  event_id   text not null references agenda_events (id),
  version    integer not null check (version > 0),
  step       text not null check (step in ('add', 'change', 'cancel', 'restore', 'date')),
  person_id  text not null references people (id),
  content    text not null check (json_valid(content)),
  at         text not null,
  primary key (event_id, version)
) strict, without rowid;

create trigger agenda_steps_stay_as_written before update on agenda_steps
begin select raise(abort, 'a step is append-only'); end;
