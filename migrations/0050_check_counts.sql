-- How often "Hoe gaat het met u?" came to which band in a month. Nobody's: no answers, no points, no person, no day.

create table check_counts (
  practice_id  text not null references practices (id),
  month        text not null check (month glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
  band         text not null check (band in ('fine', 'mind', 'much', 'now')),
  count        integer not null check (count > 0),
  primary key (practice_id, month, band)
) strict, without rowid;
