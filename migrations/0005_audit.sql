-- What was done, by whom, to which record. Append-only.

create table audit_events (
  id               text primary key,
  practice_id      text not null references practices (id),
  person_id        text references people (id),
  organisation_id  text references organisations (id),
  action           text not null,
  subject_id       text not null,
  at               text not null
) strict, without rowid;

create index audit_events_by_subject on audit_events (subject_id);

create trigger audit_events_stay_as_written before update on audit_events
begin select raise(abort, 'audit events are append-only'); end;

create trigger audit_events_stay before delete on audit_events
begin select raise(abort, 'audit events are append-only'); end;
