-- The clock of a referral. It runs from `clock_from`: the day of sending, or of reopening, or of the start when what was agreed counts from there.
-- It stands still from `paused_from` until `paused_until`; who waits for a place is looked at again on `review_on`.
alter table referrals add column clock_from text check (clock_from is date(clock_from));
alter table referrals add column paused_from text check (paused_from is date(paused_from));
alter table referrals add column paused_until text check (paused_until is date(paused_until));
alter table referrals add column review_on text check (review_on is date(review_on));
update referrals set clock_from = sent_on;

-- What a step names besides its note: a day (to go on, to look again, to meet), why the clock stands still, and the place in the queue.
-- `due_on`: the last day of the promise that ran when it was taken.
alter table referral_steps add column day text check (day is date(day));
alter table referral_steps add column reason text check (reason in ('caregiver_asks', 'caregiver_away', 'waiting_list'));
alter table referral_steps add column place integer check (place > 0);
alter table referral_steps add column due_on text check (due_on is date(due_on));

-- Days on which the municipality is closed besides those of the whole country.
alter table practices add column closing_days text not null default '[]' check (json_valid(closing_days));
