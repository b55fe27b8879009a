import type { CareMessages } from '../care.ts'
import { counted } from '../counted.ts'

export const form: CareMessages['form'] = {
  notRequired: '(nieobowiązkowe)',
  choose: 'Proszę wybrać',
  error: 'Błąd: ',
  typedBefore: 'To zostało wpisane. Można to skopiować.',
  torn: 'Ta strona nie jest już pełna. Proszę zachować wpisany tekst i otworzyć stronę ponownie.',
  missing: ({ count }) => `Proszę sprawdzić jeszcze ${counted('pl', count, { one: '# rzecz', other: '# rzeczy' })}`,
}

export const field: CareMessages['field'] = {
  required: 'Proszę to wypełnić.',
  too_long: 'Proszę to skrócić.',
  choose_one: 'Proszę wybrać jedną z możliwości.',
  choose_some: 'Proszę wybrać co najmniej jedną.',
  not_a_telephone: 'Proszę wpisać numer telefonu z 10 cyfr. Z innego kraju: na początku +.',
  not_a_postcode: 'Proszę wpisać 4 cyfry kodu pocztowego, na przykład 5247.',
  not_an_email: 'Proszę wpisać adres e-mail, na przykład naam@voorbeeld.nl.',
  not_an_age: 'Proszę wpisać wiek liczbą od 0 do 120.',
  not_a_day: 'Proszę wpisać datę, na przykład 31-12-2026.',
  before_today: 'Proszę wybrać dzisiaj albo późniejszy dzień.',
  holds_bsn: 'Jest tu numer, który może być numerem BSN. Proszę go usunąć: tutaj nigdy nie podajemy BSN.',
  not_a_follow_code: 'Proszę wpisać 12 liter i cyfr kodu i porównać je z kartką.',
  not_last_digits: 'Proszę wpisać 4 ostatnie cyfry swojego numeru telefonu.',
  not_a_first_name: 'Proszę wpisać tylko imię, bez cyfr i innych znaków.',
  tick_needed: 'Proszę zaznaczyć to pole. Inaczej nie można tego wysłać.',
  tick_to_be_called: 'Proszę zaznaczyć to pole. Bez Państwa zgody nie możemy zadzwonić.',
}
