-- What keeps information true without anybody having an account: links by mail, reports of visitors, and checks of sites and telephone numbers.

-- A link to everything of one e-mail address of the directory. `asked_on`: with it came a question, for which an owner is not asked again soon.
create table upkeep_links (
  token_hash   text primary key,
  email        text not null check (email <> '' and email = lower(email)),
  practice_id  text not null references practices (id),
  topic        text not null,
  asked_on     text check (asked_on is date(asked_on)),
  created_at   text not null,
  expires_at   text not null
) strict, without rowid;

create index upkeep_links_by_email on upkeep_links (email, created_at);
create index upkeep_links_by_end on upkeep_links (expires_at);

-- What an owner was told about one offering since the question of `offerings.asked_on`, and about its free places.
create table upkeep_questions (
  offering_id        text primary key references offerings (id),
  reminded_on        text check (reminded_on is date(reminded_on)),
  warned_on          text check (warned_on is date(warned_on)),
  capacity_asked_on  text check (capacity_asked_on is date(capacity_asked_on)),
  capacity_asks      integer not null check (capacity_asks >= 0)
) strict, without rowid;

-- Somebody says that an offering is not right. `note` is sealed. `sender` tells within one day that the same was said before, by whom it does not.
create table offering_reports (
  id           text primary key,
  practice_id  text not null references practices (id),
  offering_id  text not null references offerings (id),
  reason       text not null check (reason in ('telephone', 'address_hours', 'gone', 'cost', 'full', 'other')),
  note         text not null,
  status       text not null check (status in ('open', 'waiting', 'answered', 'solved', 'right')),
  version      integer not null check (version >= 0),
  reported_at  text not null,
  sender       text unique,
  handled_on   text check (handled_on is date(handled_on)),
  check ((handled_on is not null) = (status in ('solved', 'right')))
) strict, without rowid;

create index offering_reports_by_practice on offering_reports (practice_id, reported_at);
create index offering_reports_by_offering on offering_reports (offering_id);
create index offering_reports_by_end on offering_reports (handled_on) where handled_on is not null;
create index offering_reports_by_sender on offering_reports (reported_at) where sender is not null;

-- Append-only until the report itself goes; its key lets one of two simultaneous steps win.
create table offering_report_steps (
  report_id  text not null references offering_reports (id),
  version    integer not null check (version > 0),
  step       text not null,
  person_id  text references people (id),
  at         text not null,
  primary key (report_id, version)
) strict, without rowid;

create trigger offering_report_steps_stay before update on offering_report_steps
begin
  select raise(abort, 'the steps of a report are append-only');
end;

-- Each site and each telephone number of the directory once. `failed_on`: it fails since; `confirmed_on`: it failed again on a later day.
create table contact_checks (
  target           text primary key check (target <> ''),
  kind             text not null check (kind in ('site', 'telephone')),
  due_at           text not null,
  checked_at       text,
  outcome          text not null check (outcome in ('waiting', 'unchecked', 'fine', 'moved', 'failed')),
  status           integer,
  leads_to         text not null,
  is_permanent     integer not null check (is_permanent in (0, 1)),
  problem          text not null,
  failed_on        text check (failed_on is date(failed_on)),
  confirmed_on     text check (confirmed_on is date(confirmed_on)),
  accepted_on      text check (accepted_on is date(accepted_on)),
  check ((failed_on is not null) = (outcome = 'failed'))
) strict, without rowid;

create index contact_checks_by_turn on contact_checks (due_at);
create index offerings_by_email on offerings (lower(email)) where email <> '';
create index offerings_by_url on offerings (url) where url <> '';
create index offerings_by_phone on offerings (phone) where phone <> '';
create index organisations_by_url on organisations (url) where url is not null;
