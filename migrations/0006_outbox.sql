-- Messages that wait for delivery. They name a topic, a record and a receiver, never what the record says.

create table outbox (
  id               text primary key,
  practice_id      text not null references practices (id),
  organisation_id  text not null references organisations (id),
  topic            text not null,
  subject_id       text not null,
  due_at           text not null,
  sent_at          text
) strict, without rowid;

create index outbox_waiting on outbox (due_at) where sent_at is null;
