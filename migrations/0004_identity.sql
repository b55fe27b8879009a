-- People, what they are in which practice, and the sessions they have open.

create table people (
  id          text primary key,
  name        text not null,
  created_at  text not null
) strict;

create table memberships (
  id               text primary key,
  person_id        text not null references people (id),
  practice_id      text not null references practices (id),
  organisation_id  text not null references organisations (id),
  role             text not null check (role in ('coordinator', 'referrer', 'provider', 'adviser', 'admin')),
  job              text not null check (job in ('respite_coordinator', 'policy_adviser', 'practice_nurse', 'transfer_nurse', 'team_lead',
                     'volunteer_coordinator', 'project_lead', 'care_adviser', 'programme_adviser')),
  created_at       text not null,
  unique (person_id, practice_id, organisation_id, role)
) strict;

create index memberships_by_practice on memberships (practice_id, organisation_id);

create table sessions (
  token_hash     text primary key,
  membership_id  text not null references memberships (id),
  created_at     text not null,
  expires_at     text not null
) strict, without rowid;

create index sessions_by_end on sessions (expires_at);
