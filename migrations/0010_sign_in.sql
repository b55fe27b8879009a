-- How people get in: invited once, then by passkey or through their own organisation; by mail only to recover. E-mail addresses
-- and names of those who were invited are sealed; a fingerprint (keyed hash) finds them.

alter table people add column email text;
alter table people add column email_fingerprint text;
alter table people add column language text not null default 'nl' check (language in ('nl', 'en'));
alter table people add column is_demo integer not null default 0 check (is_demo in (0, 1));
update people set is_demo = 1; -- until now only the demo made people
create unique index people_by_email on people (email_fingerprint) where email_fingerprint is not null;

alter table memberships add column ended_at text;

drop table sessions;

-- `means` is how somebody came in. What is not trusted saw one factor only, and opens no page with personal data.
create table sessions (
  token_hash     text primary key,
  id             text not null unique,
  person_id      text not null references people (id),
  membership_id  text not null references memberships (id),
  means          text not null check (means in ('passkey', 'oidc', 'invitation', 'mail', 'demo')),
  is_trusted     integer not null check (is_trusted in (0, 1)),
  device         text not null,
  created_at     text not null,
  seen_at        text not null,
  expires_at     text not null
) strict, without rowid;

create index sessions_by_person on sessions (person_id);
create index sessions_by_end on sessions (expires_at);

create table invitations (
  id                 text primary key,
  token_hash         text not null unique,
  practice_id        text not null references practices (id),
  organisation_id    text not null references organisations (id),
  role               text not null check (role in ('coordinator', 'referrer', 'provider', 'adviser', 'admin')),
  job                text not null,
  name               text not null,
  email              text not null,
  email_fingerprint  text not null,
  invited_by_id      text references people (id),
  created_at         text not null,
  expires_at         text not null,
  revoked_at         text,
  accepted_at        text,
  person_id          text references people (id)
) strict;

create index invitations_by_practice on invitations (practice_id, created_at);
create index invitations_by_email on invitations (email_fingerprint);

-- A link by mail to somebody who lost a passkey.
create table recovery_links (
  token_hash  text primary key,
  person_id   text not null references people (id),
  created_at  text not null,
  expires_at  text not null,
  used_at     text
) strict, without rowid;

-- A passkey made after recovery by mail counts once somebody of the practice confirmed whose it is.
create table passkeys (
  credential_id    text primary key,
  id               text not null unique,
  person_id        text not null references people (id),
  public_key       text not null,
  counter          integer not null,
  transports       text not null,
  is_backed_up     integer not null check (is_backed_up in (0, 1)),
  name             text not null,
  created_at       text not null,
  used_at          text,
  confirmed_at     text,
  confirmed_by_id  text references people (id)
) strict, without rowid;

create index passkeys_by_person on passkeys (person_id);

-- What a browser was asked to sign, once, within minutes. The key is the hash of a cookie.
create table ceremonies (
  key_hash    text primary key,
  kind        text not null check (kind in ('registration', 'authentication')),
  challenge   text not null,
  person_id   text references people (id),
  expires_at  text not null
) strict, without rowid;

-- A way to the sign-in page of an organisation, to be come back from once.
create table oidc_requests (
  state_hash     text primary key,
  browser_hash   text not null,
  practice_id    text not null references practices (id),
  nonce          text not null,
  code_verifier  text not null,
  expires_at     text not null
) strict, without rowid;

create table oidc_identities (
  issuer     text not null,
  subject    text not null,
  person_id  text not null references people (id),
  linked_at  text not null,
  primary key (issuer, subject)
) strict, without rowid;
