-- What the organisations around a referral write to each other besides its steps; `text` is sealed. `read_at`: when a party other than the one that wrote it opened the referral.
create table referral_messages (
  id               text primary key,
  referral_id      text not null references referrals (id),
  practice_id      text not null references practices (id),
  organisation_id  text not null references organisations (id),
  person_id        text not null references people (id),
  text             text not null,
  written_at       text not null,
  read_at          text,
  read_by_id       text references people (id),
  check ((read_at is null) = (read_by_id is null))
) strict;

create index referral_messages_by_referral on referral_messages (referral_id, written_at);
create index referral_messages_unread on referral_messages (practice_id, referral_id) where read_at is null;

create trigger referral_messages_stay_as_written before update of id, referral_id, practice_id, organisation_id, person_id, written_at on referral_messages
begin select raise(abort, 'who wrote a message and when stays'); end;
create trigger referral_messages_are_read_once before update of read_at, read_by_id on referral_messages when old.read_at is not null
begin select raise(abort, 'a message is read once'); end;
