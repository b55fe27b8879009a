-- The page of the log asks by person, by period and by kind of record; it stays quick when the log is long.

create index log_lines_by_person on log_lines (practice_id, person_id, seq);
create index log_lines_by_moment on log_lines (practice_id, at);
create index log_lines_by_kind on log_lines (practice_id, subject_kind, seq);
