-- The log by NEN 7513: reads as well as writes. Each line carries the hash of the one before, so a line that is gone or changed shows.
-- docs/log-fields.md tells which column is which field of the standard.

create table log_lines (
  seq                  integer primary key,
  id                   text not null unique,
  at                   text not null,
  action               text not null,
  action_code          text not null check (action_code in ('C', 'R', 'U', 'D', 'E')),
  outcome              text not null check (outcome in ('success', 'refused')),
  practice_id          text not null references practices (id),
  person_id            text references people (id),
  person_name          text not null,
  membership_id        text,
  organisation_id      text references organisations (id),
  role                 text not null,
  purpose              text not null,
  network_address      text not null,
  request_id           text not null,
  subject_kind         text not null,
  subject_id           text not null,
  subject_ids          text not null check (json_valid(subject_ids)),
  basis                text not null,
  detail               text not null,
  processing_activity  text not null,
  hash_before          text not null,
  hash                 text not null unique
) strict;

create index log_lines_by_practice on log_lines (practice_id, seq);
create index log_lines_by_subject on log_lines (subject_id, seq);

insert into log_lines
with recursive
  numbered as (
    select row_number() over (order by at, id) as seq, id, at, action, practice_id, person_id, organisation_id, subject_id,
      coalesce((select name from people where people.id = person_id), '') as person_name
    from audit_events),
  chained as (
    select n.*, '' as hash_before, lower(hex(sha3(json_array(1, n.id, n.at, n.action, 'U', 'success', n.practice_id, n.person_id, n.person_name, null,
      n.organisation_id, '', '', '', '', substr(n.action, 1, instr(n.action, '.') - 1), n.subject_id, '[]', '', '', '', ''), 256))) as hash
    from numbered n where n.seq = 1
    union all
    select n.*, c.hash, lower(hex(sha3(json_array(n.seq, n.id, n.at, n.action, 'U', 'success', n.practice_id, n.person_id, n.person_name, null,
      n.organisation_id, '', '', '', '', substr(n.action, 1, instr(n.action, '.') - 1), n.subject_id, '[]', '', '', '', c.hash), 256)))
    from chained c join numbered n on n.seq = c.seq + 1)
select seq, id, at, action, 'U', 'success', practice_id, person_id, person_name, null, organisation_id, '', '', '', '',
  substr(action, 1, instr(action, '.') - 1), subject_id, '[]', '', '', '', hash_before, hash
from chained;

drop table audit_events;

create trigger log_lines_stay_as_written before update on log_lines
begin select raise(abort, 'the log is append-only'); end;

create trigger log_lines_stay before delete on log_lines
begin select raise(abort, 'the log is append-only'); end;
