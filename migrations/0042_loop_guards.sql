-- The last word of the database on referrals that go on, and on what was erased.

-- Also what was withdrawn and is sent again leaves under an agreement that is active.
drop trigger referrals_leave_under_an_active_agreement;
create trigger referrals_leave_under_an_active_agreement before insert on referral_steps when new.step in ('send', 'send_again')
begin
  select raise(abort, 'agreement is not active') where not exists (
    select 1 from referrals r join agreements a on a.id = r.agreement_id where r.id = new.referral_id and a.status = 'active');
end;

-- What ended goes on only while the yes of the caregiver stands and nothing was erased, whatever was read before.
create trigger referrals_go_on_with_a_yes before insert on referral_steps when new.step in ('reopen', 'send_again')
begin
  select raise(abort, 'the referral cannot go on') where not exists (
    select 1 from referrals r join consents c on c.referral_id = r.id
    where r.id = new.referral_id and r.erased_at is null and c.about = 'caregiver' and c.withdrawn_at is null);
end;

drop trigger referral_details_stay_erased;
create trigger referral_details_stay_erased before update on referral_details
  when exists (select 1 from referrals where id = new.referral_id and erased_at is not null)
    and new.caregiver_name || new.telephone || new.best_time || new.language || new.relation || new.recipient_group || new.recipient_pc4
      || new.wish || new.urgency || new.discharge_on || new.medical_need || new.care_intensity || new.name_fingerprint || new.telephone_fingerprint <> ''
begin select raise(abort, 'the referral was erased'); end;
