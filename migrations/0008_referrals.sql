-- Referrals under an agreement: the closed loop.

create table referrals (
  id                         text primary key,
  reference                  text not null unique,
  practice_id                text not null references practices (id),
  agreement_id               text not null references agreements (id),
  referring_organisation_id  text not null references organisations (id),
  answering_organisation_id  text not null references organisations (id),
  referrer_id                text not null references people (id),
  status                     text not null check (status in ('draft', 'sent', 'received', 'contacted', 'matched', 'started', 'completed',
                               'declined_by_caregiver', 'no_capacity', 'redirected', 'withdrawn', 'expired')),
  version                    integer not null check (version >= 0),
  created_on                 text not null check (created_on is date(created_on)),
  sent_on                    text check (sent_on is date(sent_on)),
  due_on                     text check (due_on is date(due_on)),
  ended_on                   text check (ended_on is date(ended_on)),
  end_reason                 text not null,
  report_read_at             text,
  check (status = 'draft' or sent_on is not null or status in ('withdrawn', 'expired'))
) strict;

create index referrals_by_answering on referrals (answering_organisation_id, practice_id, status);
create index referrals_by_referring on referrals (referring_organisation_id, practice_id, status);
create index referrals_by_agreement on referrals (agreement_id);
create index referrals_by_due_day on referrals (due_on) where due_on is not null;
create index referral_drafts_by_day on referrals (created_on) where status = 'draft';

-- What the referrer wrote about the caregiver and the care recipient; kept apart from the course of the referral.
create table referral_details (
  referral_id    text primary key references referrals (id),
  caregiver_name text not null,
  telephone      text not null,
  best_time      text not null,
  language       text not null,
  relation       text not null,
  recipient_group text not null,
  recipient_pc4  text not null,
  wish           text not null,
  urgency        text not null
) strict, without rowid;

-- Who said yes to what, about whom, asked by whom, in which words.
create table consents (
  id           text primary key,
  referral_id  text not null references referrals (id),
  about        text not null check (about in ('caregiver', 'care_recipient')),
  given_by     text not null check (given_by in ('self', 'representative')),
  asked_by_id  text not null references people (id),
  wording      text not null,
  given_at     text not null,
  withdrawn_at text,
  unique (referral_id, about)
) strict;

-- The timeline. Its key is also the lock: two people cannot both write version 4. The clock has no person.
create table referral_steps (
  referral_id  text not null references referrals (id),
  version      integer not null,
  step         text not null,
  note         text not null,
  person_id    text references people (id),
  at           text not null,
  primary key (referral_id, version)
) strict, without rowid;

-- The last word on an agreement that was paused or ended while somebody filled in the form.
create trigger referrals_leave_under_an_active_agreement before insert on referral_steps when new.step = 'send'
begin
  select raise(abort, 'agreement is not active') where not exists (
    select 1 from referrals r join agreements a on a.id = r.agreement_id where r.id = new.referral_id and a.status = 'active');
end;

create trigger referral_steps_stay_as_written before update on referral_steps
begin select raise(abort, 'the timeline is append-only'); end;
