-- What a referral from a hospital tells besides: when the care recipient is expected home, whether a doctor sees a medical need, and how heavy the care is. Sealed.
alter table referral_details add column discharge_on text not null default '';
alter table referral_details add column medical_need text not null default '';
alter table referral_details add column care_intensity text not null default '';
