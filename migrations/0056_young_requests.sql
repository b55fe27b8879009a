-- Who is young asks for contact as well. Which age group is sealed with the rest, and goes with the rest.
alter table referral_details add column age_group text not null default '';

drop trigger referral_details_stay_erased;
create trigger referral_details_stay_erased before update on referral_details
  when exists (select 1 from referrals where id = new.referral_id and erased_at is not null)
    and new.caregiver_name || new.telephone || new.best_time || new.language || new.relation || new.recipient_group || new.recipient_pc4
      || new.wish || new.urgency || new.discharge_on || new.medical_need || new.care_intensity || new.age_group || new.name_fingerprint
      || new.telephone_fingerprint <> ''
begin select raise(abort, 'the referral was erased'); end;

-- Below sixteen an adult asks along: who, and what the adult does. It is told on the form, where nobody asks for it.
create table referral_contacts_rebuilt (
  id                     text primary key,
  referral_id            text not null references referrals (id),
  practice_id            text not null references practices (id),
  kind                   text not null check (kind in ('caregiver', 'representative', 'parent', 'trusted_adult')),
  name                   text not null,
  telephone              text not null,
  relation               text not null check (relation in ('', 'partner', 'parent', 'child', 'sibling', 'family', 'neighbour', 'mentor')),
  name_fingerprint       text not null,
  telephone_fingerprint  text not null,
  wording                text not null,
  asked_by_id            text references people (id),
  given_at               text not null,
  added_by_id            text references people (id),
  added_at               text not null,
  removed_by_id          text references people (id),
  removed_at             text,
  does                   text not null default '' check (does in ('', 'calls', 'is_there', 'knows')),
  check ((removed_at is null) = (removed_by_id is null)),
  check ((asked_by_id is null) = (added_by_id is null))
) strict, without rowid;
insert into referral_contacts_rebuilt (id, referral_id, practice_id, kind, name, telephone, relation, name_fingerprint, telephone_fingerprint,
    wording, asked_by_id, given_at, added_by_id, added_at, removed_by_id, removed_at)
  select id, referral_id, practice_id, kind, name, telephone, relation, name_fingerprint, telephone_fingerprint,
    wording, asked_by_id, given_at, added_by_id, added_at, removed_by_id, removed_at from referral_contacts;
drop table referral_contacts;
alter table referral_contacts_rebuilt rename to referral_contacts;
create index referral_contacts_by_referral on referral_contacts (referral_id);
create index referral_contacts_by_name on referral_contacts (name_fingerprint) where name_fingerprint <> '';
create index referral_contacts_by_telephone on referral_contacts (telephone_fingerprint) where telephone_fingerprint <> '';

create trigger referral_contacts_were_asked_for before insert on referral_contacts
when new.asked_by_id is null and not (new.kind in ('parent', 'trusted_adult')
  and exists (select 1 from referrals r where r.id = new.referral_id and r.agreement_id is null))
begin select raise(abort, 'somebody asked for this yes'); end;

-- Below twelve it is the adult who says yes on the form.
drop trigger consents_were_asked_for;
create trigger consents_were_asked_for before insert on consents
when new.asked_by_id is null and not (new.about = 'caregiver' and new.how = 'written'
  and exists (select 1 from referrals r where r.id = new.referral_id and r.agreement_id is null))
begin select raise(abort, 'somebody asked for this yes'); end;
