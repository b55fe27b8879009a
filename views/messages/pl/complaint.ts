import type { Messages } from '../nl.ts'

export const complaint: Messages['complaint'] = {
  title: 'Skarga',
  lead: 'Coś poszło nie tak? Proszę o tym powiedzieć. Zawsze można złożyć skargę. Pomoc nie może być przez to mniejsza.',
  choose: 'Proszę wybrać gminę. Wtedy widać, do kogo można zadzwonić.',
  first: { title: 'Najpierw rozmowa', text: 'Rozmowa często pomaga. Proszę zadzwonić do osoby, o którą chodzi, albo do nas.' },
  portal: {
    title: 'O tej stronie internetowej',
    points: [
      'Coś się nie zgadza przy jakimś miejscu? Na stronie tego miejsca można to zgłosić.',
      'Coś nie działa albo jest niejasne? Proszę do nas zadzwonić.',
      'Chodzi o Państwa dane? Na stronie Prywatność jest napisane, o co można prosić.',
    ],
  },
  provider: {
    title: 'O organizacji, która pomaga',
    points: [
      'Najpierw proszę powiedzieć o tym samej organizacji. I zapytać, jak złożyć tam skargę.',
      'Za opiekę płaci ubezpieczenie albo jest to opieka z Wlz? Wtedy zwykle w ciągu 6 tygodni wiadomo, co zrobią ze skargą.',
      'Nie udaje się tego rozwiązać razem? Proszę zapytać o komisję sporów (geschilleninstantie). Ona rozstrzyga, kto ma rację.',
    ],
  },
  municipality: {
    title: 'O gminie',
    points: [
      'Proszę wysłać list do gminy albo powiedzieć o tym w okienku. U góry proszę napisać „klacht” (skarga).',
      'Odpowiedź przychodzi zwykle w ciągu 6 tygodni.',
      'Nie zgadzają się Państwo z decyzją? Wtedy składa się sprzeciw (bezwaar). Proszę to zrobić w ciągu 6 tygodni.',
    ],
  },
  ombudsman: {
    title: 'To nie pomaga?',
    text: 'Wtedy można pójść do ombudsmana. Sprawdza on, czy gmina dobrze Państwa potraktowała. To nic nie kosztuje.',
    national: 'Ombudsman krajowy (Nationale ombudsman):',
    own: 'Niektóre gminy mają własnego ombudsmana. Proszę do nas zadzwonić. Powiemy, do kogo się zwrócić.',
  },
  help: {
    title: 'Kto w tym pomoże?',
    points: [
      'Niezależny doradca (cliëntondersteuner). Stoi po Państwa stronie, idzie na rozmowę i pomaga pisać. To nic nie kosztuje.',
      'Można przyjść z kimś: z rodziną, przyjacielem albo sąsiadem.',
    ],
    find: 'Znajdź kogoś, kto pomoże',
  },
  kept: 'Na tej stronie nic się nie wypełnia. Niczego z niej nie zapisujemy.',
}
