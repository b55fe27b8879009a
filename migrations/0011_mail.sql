-- The outbox, one row for each mail to each receiver. What waited before mail existed shows on the worklist and is not mailed any more.

drop table outbox;

-- `secret` is the sealed token of a link, emptied once the mail is sent; `address` is sealed, for somebody without an account.
create table outbox (
  id             text primary key,
  practice_id    text references practices (id),
  kind           text not null check (kind in ('news', 'invitation', 'recovery', 'notice')),
  topic          text not null,
  subject_id     text not null,
  person_id      text references people (id),
  address        text,
  secret         text not null,
  language       text not null check (language in ('nl', 'en')),
  created_at     text not null,
  due_at         text not null,
  attempts       integer not null check (attempts >= 0),
  claimed_until  text,
  sent_at        text,
  given_up_at    text,
  failure        text not null,
  seen_at        text,
  check (person_id is not null or address is not null)
) strict, without rowid;

create index outbox_waiting on outbox (due_at) where sent_at is null and given_up_at is null;
create index outbox_given_up on outbox (practice_id) where given_up_at is not null and seen_at is null;
