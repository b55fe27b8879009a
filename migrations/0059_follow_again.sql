-- What was promised when a caregiver asked for contact, in working days of each promise. New settings change nothing of what was promised before.
alter table referrals add column promised text check (promised is null or json_valid(promised));

update referrals set promised = (select json_object('receive', receive_days, 'contact', contact_days, 'match', match_days, 'start', start_days,
    'complete', complete_days) from practice_settings s where s.practice_id = referrals.practice_id)
  where agreement_id is null;

create trigger own_requests_keep_what_was_promised before insert on referrals when (new.promised is null) <> (new.agreement_id is not null)
begin select raise(abort, 'an own request says what was promised'); end;
create trigger promises_stay_as_made before update of promised on referrals when new.promised is not old.promised
begin select raise(abort, 'what was promised stays'); end;

-- Of a list of records the log keeps one line; here is which lines name a record, so that who looked at it is found without reading the log.
create table log_subjects (
  subject_id  text not null,
  seq         integer not null references log_lines (seq),
  primary key (subject_id, seq)
) strict, without rowid;

insert into log_subjects select distinct each.value, l.seq from log_lines l, json_each(l.subject_ids) each;

create trigger log_lines_name_their_subjects after insert on log_lines when new.subject_ids <> '[]'
begin insert into log_subjects select distinct each.value, new.seq from json_each(new.subject_ids) each; end;
create trigger log_subjects_stay_as_written before update on log_subjects
begin select raise(abort, 'the log is append-only'); end;
create trigger log_subjects_stay before delete on log_subjects
begin select raise(abort, 'the log is append-only'); end;
