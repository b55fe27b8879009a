-- The last word on what two people do with somebody's rights at the same moment.

create trigger consents_are_withdrawn_once before update of withdrawn_at on consents when old.withdrawn_at is not null
begin select raise(abort, 'consent was withdrawn before'); end;

create unique index erasures_once_a_referral on erasures (referral_id);

create trigger erasures_wait_for_a_hold before insert on erasures
  when exists (select 1 from referrals where id = new.referral_id and held_since is not null)
begin select raise(abort, 'the referral is held'); end;

-- Nobody writes into what was erased, whatever page they had open.
create trigger referral_details_stay_erased before update on referral_details
  when exists (select 1 from referrals where id = new.referral_id and erased_at is not null)
    and new.caregiver_name || new.telephone || new.best_time || new.language || new.relation || new.recipient_group || new.recipient_pc4
      || new.wish || new.urgency || new.name_fingerprint || new.telephone_fingerprint <> ''
begin select raise(abort, 'the referral was erased'); end;
