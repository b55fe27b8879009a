-- What an offering said, version by version, and what its organisation proposes to change.

-- `content` is what people write in the form (src/directory/content.ts); what is checked and which places are free is not in it.
-- Without a person it was an import, or this migration. `proposal_id`: what was approved.
create table offering_versions (
  offering_id  text not null references offerings (id),
  version      integer not null check (version > 0),
  kind         text not null check (kind in ('begin', 'import', 'add', 'change', 'approve', 'withdraw', 'restore', 'merge')),
  content      text not null check (json_valid(content)),
  person_id    text references people (id),
  proposal_id  text,
  at           text not null,
  primary key (offering_id, version)
) strict, without rowid;

insert into offering_versions (offering_id, version, kind, content, at)
select o.id, o.version, 'begin', json_object(
  'name', o.name, 'summary', o.summary, 'description', o.description,
  'types', (select json_group_array(code) from (select k.code from offering_terms k join taxonomy_terms t using (taxonomy, code) where k.offering_id = o.id and k.taxonomy = 'support_type' order by t.position)),
  'recipientGroups', (select json_group_array(code) from (select k.code from offering_terms k join taxonomy_terms t using (taxonomy, code) where k.offering_id = o.id and k.taxonomy = 'recipient_group' order by t.position)),
  'caregiverGroups', (select json_group_array(code) from (select k.code from offering_terms k join taxonomy_terms t using (taxonomy, code) where k.offering_id = o.id and k.taxonomy = 'caregiver_group' order by t.position)),
  'minAge', o.min_age, 'maxAge', o.max_age,
  'dayParts', (select json_group_array(code) from (select k.code from offering_terms k join taxonomy_terms t using (taxonomy, code) where k.offering_id = o.id and k.taxonomy = 'day_part' order by t.position)),
  'openingHours', o.opening_hours, 'minStayNights', o.min_stay_nights, 'leadTimeDays', o.lead_time_days,
  'areas', (select json_group_array(area) from (select area from service_areas s where s.offering_id = o.id order by area)),
  'address', coalesce(l.address, ''), 'postcode', coalesce(l.postcode, ''), 'place', coalesce(l.place, ''),
  'hideAddress', json(iif(l.is_hidden, 'true', 'false')), 'lat', l.lat, 'lon', l.lon, 'wheelchair', o.wheelchair,
  'whoMayApply', o.who_may_apply, 'applicationProcess', o.application_process,
  'fundingRoutes', (select json_group_array(code) from (select k.code from offering_terms k join taxonomy_terms t using (taxonomy, code) where k.offering_id = o.id and k.taxonomy = 'funding_route' order by t.position)),
  'costNote', o.cost_note, 'phone', o.phone, 'email', o.email, 'url', o.url, 'languages', o.languages,
  'capacityMaximum', o.capacity_maximum, 'capacityUnit', o.capacity_unit,
  'visibleFrom', o.visible_from, 'visibleUntil', o.visible_until,
  'verifyEveryMonths', o.verify_every_months, 'capacityEveryDays', o.capacity_every_days
), o.updated_at
from offerings o left join locations l on l.offering_id = o.id;

create trigger offering_versions_stay_as_written before update on offering_versions
begin select raise(abort, 'a version is append-only'); end;

-- A new offering has no `offering_id` until it is approved; it then gets the id of its proposal. `seen_version` is what the proposer
-- began from. Without a person it came by the link of a mail. One that is sent again takes the place of the one before, which stays as `replaced`.
create table offering_proposals (
  id               text primary key,
  offering_id      text references offerings (id),
  practice_id      text not null references practices (id),
  organisation_id  text not null references organisations (id),
  seen_version     integer not null check (seen_version >= 0),
  content          text not null check (json_valid(content)),
  note             text not null,
  status           text not null check (status in ('open', 'approved', 'declined', 'withdrawn', 'replaced')),
  proposed_by_id   text references people (id),
  proposed_at      text not null,
  decided_by_id    text references people (id),
  decided_at       text,
  answer           text not null
) strict;

create unique index offering_proposals_open on offering_proposals (offering_id) where status = 'open';
create index offering_proposals_by_practice on offering_proposals (practice_id, status);
create index offering_proposals_by_offering on offering_proposals (offering_id, proposed_at);

create trigger offering_proposals_are_decided_once before update of status on offering_proposals when old.status <> 'open'
begin select raise(abort, 'a proposal is decided once'); end;

create index offerings_by_practice on offerings (responsible_practice_id, name);
