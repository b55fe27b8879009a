-- What a practice decides for itself. Response times are working days after sending, and only what a new agreement starts from.

-- 0 without a logo; otherwise the version of the settings that brought it, so that browsers may keep it for good.
alter table practices add column logo_version integer not null default 0;

create table practice_settings (
  practice_id         text primary key references practices (id),
  version             integer not null check (version > 0),
  receive_days        integer not null check (receive_days between 0 and 260),
  contact_days        integer not null check (contact_days between 0 and 260),
  match_days          integer not null check (match_days between 0 and 260),
  start_days          integer not null check (start_days between 0 and 260),
  complete_days       integer not null check (complete_days between 0 and 260),
  retention_months    integer not null check (retention_months between 1 and 180),
  mails_news          integer not null check (mails_news in (0, 1)),
  allows_recovery     integer not null check (allows_recovery in (0, 1)),
  oidc_issuer         text not null,
  oidc_client_id      text not null,
  oidc_client_secret  text not null,
  oidc_acr            text not null,
  oidc_amr            text not null,
  logo                text not null,
  updated_at          text
) strict;

create trigger practices_begin_with_usual_settings after insert on practices
begin
  insert into practice_settings values (new.id, 1, 1, 2, 5, 10, 60, 12, 1, 1, '', '', '', '', '', '', null);
end;

insert into practice_settings select id, 1, 1, 2, 5, 10, 60, 12, 1, 1, '', '', '', '', '', '', null from practices;

-- What a setting was before, so that a change can be traced. Secrets are never kept here.
create table practice_setting_changes (
  practice_id  text not null references practices (id),
  version      integer not null,
  changes      text not null check (json_valid(changes)),
  person_id    text not null references people (id),
  at           text not null,
  primary key (practice_id, version)
) strict, without rowid;
