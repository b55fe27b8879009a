import type { CareMessages } from '../care.ts'

export const form: CareMessages['form'] = {
  notRequired: '(zorunlu değil)',
  choose: 'Seçin',
  error: 'Hata: ',
  typedBefore: 'Bunu yazdınız. Kopyalayabilirsiniz.',
  torn: 'Bu sayfa artık tam değil. Yazdıklarınızı saklayın ve sayfayı yeniden açın.',
  missing: ({ count }) => `Lütfen ${count} yere yeniden bakın`,
}

export const field: CareMessages['field'] = {
  required: 'Burayı doldurun.',
  too_long: 'Bunu kısaltın.',
  choose_one: 'Seçeneklerden birini seçin.',
  choose_some: 'En az bir tane seçin.',
  not_a_telephone: '10 rakamlı bir telefon numarası yazın. Başka bir ülkeden ise + ile başlayın.',
  not_a_postcode: 'Posta kodunun 4 rakamını yazın, örneğin 5247.',
  not_an_email: 'Bir e-posta adresi yazın, örneğin naam@voorbeeld.nl.',
  not_an_age: 'Yaşı sayı olarak yazın, 0 ile 120 arasında.',
  not_a_day: 'Bir tarih yazın, örneğin 31-12-2026.',
  before_today: 'Bugünü veya daha sonraki bir günü seçin.',
  holds_bsn: 'Burada BSN olabilecek bir numara var. Lütfen silin: BSN burada hiç paylaşılmaz.',
  not_a_follow_code: 'Kodun 12 harf ve rakamını yazın. Kâğıdınızdan kontrol edin.',
  not_last_digits: 'Telefon numaranızın son 4 rakamını yazın.',
  not_a_first_name: 'Yalnızca bir ad yazın. Rakam veya başka işaret kullanmayın.',
  tick_needed: 'Buraya işaret koyun. Yoksa bunu gönderemezsiniz.',
  tick_to_be_called: 'Burayı işaretleyin. Siz evet demeden sizi arayamayız.',
}
