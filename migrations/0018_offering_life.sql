-- How an offering lives: it is asked after, hidden when nobody answers, shown within a window, withdrawn or merged, and reached by a short link.

alter table organisations add column merged_into text references organisations (id);

-- `version` is the lock of every edit. `asked_on`: the owner was asked whether all is right, and did not answer since.
-- `hidden_on`: nobody answered in twice the interval. `withdrawn_on`: it is no longer offered, or goes on as `merged_into`.
alter table offerings add column version integer not null default 1 check (version > 0);
alter table offerings add column verify_every_months integer not null default 6 check (verify_every_months between 1 and 60);
alter table offerings add column capacity_every_days integer not null default 14 check (capacity_every_days between 1 and 365);
alter table offerings add column visible_from text check (visible_from is date(visible_from));
alter table offerings add column visible_until text check (visible_until is date(visible_until));
alter table offerings add column asked_on text check (asked_on is date(asked_on));
alter table offerings add column hidden_on text check (hidden_on is date(hidden_on));
alter table offerings add column withdrawn_on text check (withdrawn_on is date(withdrawn_on));
alter table offerings add column merged_into text references offerings (id);
alter table offerings add column short_code text;

update offerings set short_code = lower(hex(randomblob(4)));
create unique index offerings_by_short_code on offerings (short_code);

create trigger offerings_get_a_short_code after insert on offerings when new.short_code is null
begin
  update offerings set short_code = lower(hex(randomblob(4))) where id = new.id;
end;

-- The window of visibility, beside the entry, so that a search need not read the offering to know.
alter table practice_offerings add column shown_from text not null default '0000-01-01';
alter table practice_offerings add column shown_until text not null default '9999-12-31';
