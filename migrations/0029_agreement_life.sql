-- The life of a referral agreement: what it says, who signs it, and version after version of it. A version is a row of its own,
-- so that a referral keeps the one it was made under.

pragma defer_foreign_keys = on;

create table agreements_kept as select * from agreements;
create table agreement_steps_kept as select * from agreement_steps;
drop table agreement_steps;
drop table agreements;

-- `series_id` is the first version. `replaced_on`: from that day the next version holds. `terms` is what people write in the form
-- (src/agreements/terms.ts). `taken_from_id`: the agreement of another practice that it began as. Days are working days after sending.
create table agreements (
  id                         text primary key,
  practice_id                text not null references practices (id),
  series_id                  text not null,
  edition                    integer not null check (edition > 0),
  replaced_on                text check (replaced_on is date(replaced_on)),
  taken_from_id              text,
  model                      text not null check (model in ('practice_nurse', 'hospital', 'volunteers', 'own')),
  letter                     text not null check (letter <> ''),
  title                      text not null check (title <> ''),
  goal                       text not null,
  fallback                   text not null,
  terms                      text not null check (json_valid(terms)),
  referring_organisation_id  text not null references organisations (id),
  answering_organisation_id  text not null references organisations (id),
  status                     text not null check (status in ('draft', 'proposed', 'active', 'paused', 'ended', 'discarded')),
  version                    integer not null check (version > 0),
  receive_days               integer not null check (receive_days between 0 and 260),
  contact_days               integer not null check (contact_days between 0 and 260),
  match_days                 integer not null check (match_days between 0 and 260),
  start_days                 integer not null check (start_days between 0 and 260),
  complete_days              integer not null check (complete_days between 0 and 260),
  valid_from                 text not null check (valid_from is date(valid_from)),
  valid_until                text check (valid_until is date(valid_until) and valid_until >= valid_from),
  evaluate_on                text check (evaluate_on is date(evaluate_on)),
  created_at                 text not null,
  updated_at                 text not null,
  unique (series_id, edition),
  check (referring_organisation_id <> answering_organisation_id)
) strict;

insert into agreements
select id, practice_id, id, 1, null, null, 'own', letter, title, goal, fallback,
  '{"level":"","targetGroup":"","signals":[],"otherSignals":"","exclusion":"","referringDoes":"","answeringDoes":"","channel":"","handedOver":["bestTime","language","relation","recipientGroup","recipientPc4","urgency"],"legalBasis":"","consent":"","feedback":"","capacityNote":"","evaluation":"","evaluateEveryMonths":null,"publicSummary":""}', referring_organisation_id, answering_organisation_id, status,
  version, receive_days, contact_days, match_days, start_days, complete_days, valid_from, valid_until, null, created_at, updated_at
from agreements_kept;
drop table agreements_kept;

create index agreements_by_practice on agreements (practice_id, status);
create index agreements_by_letter on agreements (practice_id, letter);
-- One version at most is being written or signed.
create unique index agreements_coming on agreements (series_id) where status in ('draft', 'proposed');

-- Agreements that are alive never share a letter, save the versions of one: people name them by it.
create trigger agreements_have_a_letter_of_their_own before insert on agreements when new.status in ('draft', 'proposed', 'active', 'paused')
begin
  select raise(abort, 'letter is taken') where exists (select 1 from agreements a where a.practice_id = new.practice_id and a.letter = new.letter
    and a.series_id <> new.series_id and a.replaced_on is null and a.status in ('draft', 'proposed', 'active', 'paused'));
end;
create trigger agreements_keep_a_letter_of_their_own before update of letter on agreements when new.status in ('draft', 'proposed', 'active', 'paused')
begin
  select raise(abort, 'letter is taken') where exists (select 1 from agreements a where a.practice_id = new.practice_id and a.letter = new.letter
    and a.series_id <> new.series_id and a.replaced_on is null and a.status in ('draft', 'proposed', 'active', 'paused'));
end;

-- What was proposed is what people sign: only a draft changes.
create trigger agreements_stay_as_signed before update of model, letter, title, goal, fallback, terms, referring_organisation_id,
  answering_organisation_id, receive_days, contact_days, match_days, start_days, complete_days, valid_from, valid_until on agreements
when old.status <> 'draft'
begin select raise(abort, 'only a draft changes'); end;

-- What happened to a version. Its key is the lock: two people cannot both write version 4. Without a person it was somebody with the link
-- of a mail, or the clock.
create table agreement_steps (
  agreement_id     text not null references agreements (id),
  version          integer not null,
  step             text not null,
  person_id        text references people (id),
  organisation_id  text references organisations (id),
  note             text not null,
  at               text not null,
  primary key (agreement_id, version)
) strict, without rowid;

insert into agreement_steps select agreement_id, version, step, person_id, null, '', at from agreement_steps_kept;
drop table agreement_steps_kept;

-- Parties besides the one that refers and the one that answers.
create table agreement_partners (
  agreement_id     text not null references agreements (id),
  organisation_id  text not null references organisations (id),
  position         integer not null,
  does             text not null,
  primary key (agreement_id, organisation_id)
) strict, without rowid;

create index agreement_partners_by_organisation on agreement_partners (organisation_id);

-- Who signed for which party. `releases`: the party is fine with the summary on the website.
create table agreement_signatures (
  agreement_id     text not null references agreements (id),
  organisation_id  text not null references organisations (id),
  name             text not null check (name <> ''),
  job              text not null check (job <> ''),
  person_id        text references people (id),
  releases         integer not null check (releases in (0, 1)),
  signed_at        text not null,
  primary key (agreement_id, organisation_id)
) strict, without rowid;

create trigger agreement_signatures_stay before update on agreement_signatures
begin select raise(abort, 'a signature stays as it is'); end;

-- A link by mail with which one party signs without an account, once.
create table agreement_links (
  token_hash       text primary key,
  agreement_id     text not null references agreements (id),
  organisation_id  text not null references organisations (id),
  created_at       text not null,
  expires_at       text not null,
  used_at          text
) strict, without rowid;

create index agreement_links_by_agreement on agreement_links (agreement_id);

-- Which end or evaluation its coordinator was told of beforehand.
create table agreement_reminders (
  agreement_id  text not null references agreements (id),
  about         text not null check (about in ('end', 'evaluation')),
  day           text not null check (day is date(day)),
  primary key (agreement_id, about, day)
) strict, without rowid;

-- A party to an agreement that lives stays who it is, also one that joins.
drop trigger organisations_go_on_as_what_is_there;
create trigger organisations_go_on_as_what_is_there before update of merged_into on organisations when new.merged_into is not null and old.merged_into is null
begin
  select raise(abort, 'goes on as something that is gone')
    where new.merged_into = new.id or exists (select 1 from organisations o where o.id = new.merged_into and o.merged_into is not null);
  select raise(abort, 'a party does not go on as another')
    where exists (select 1 from agreements a where a.status in ('draft', 'proposed', 'active', 'paused')
        and (new.id in (a.referring_organisation_id, a.answering_organisation_id)
          or exists (select 1 from agreement_partners p where p.agreement_id = a.id and p.organisation_id = new.id)))
      or exists (select 1 from referrals where answering_organisation_id = new.id and erased_at is null)
      or exists (select 1 from referrals where referring_organisation_id = new.id and erased_at is null);
end;
