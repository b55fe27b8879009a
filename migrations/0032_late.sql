-- The day on which the coordinators were told that the promise that runs now was not kept; empty again once the referral goes on.
alter table referrals add column late_told_on text check (late_told_on is date(late_told_on));
