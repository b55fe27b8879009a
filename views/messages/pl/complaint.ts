import type { Messages } from '../nl.ts'

export const complaint: Messages['complaint'] = {
  title: 'Skarga',
  lead: 'Coś poszło nie tak? Powiedz o tym. Zawsze można złożyć skargę. Pomoc nie może być przez to mniejsza.',
  choose: 'Wybierz gminę. Wtedy widać, do kogo można zadzwonić.',
  first: { title: 'Najpierw porozmawiaj', text: 'Rozmowa często pomaga. Zadzwoń do osoby, o którą chodzi, albo do nas.' },
  portal: {
    title: 'O tej stronie internetowej',
    points: [
      'Coś się nie zgadza przy jakimś miejscu? Na stronie tego miejsca można to zgłosić.',
      'Coś nie działa albo jest niejasne? Zadzwoń do nas.',
      'Chodzi o twoje dane? Na stronie Prywatność jest napisane, o co można prosić.',
    ],
  },
  provider: {
    title: 'O organizacji, która pomaga',
    points: [
      'Najpierw powiedz o tym samej organizacji. Zapytaj, jak złożyć tam skargę.',
      'Za opiekę płaci ubezpieczenie albo jest to opieka z Wlz? Wtedy zwykle w ciągu 6 tygodni wiadomo, co zrobią ze skargą.',
      'Nie udaje się tego rozwiązać razem? Zapytaj o komisję sporów (geschilleninstantie). Ona rozstrzyga, kto ma rację.',
    ],
  },
  municipality: {
    title: 'O gminie',
    points: [
      'Wyślij list do gminy albo powiedz o tym w okienku. Napisz u góry „klacht” (skarga).',
      'Odpowiedź przychodzi zwykle w ciągu 6 tygodni.',
      'Nie zgadzasz się z decyzją? Wtedy składa się sprzeciw (bezwaar). Trzeba to zrobić w ciągu 6 tygodni.',
    ],
  },
  ombudsman: {
    title: 'To nie pomaga?',
    text: 'Wtedy można pójść do ombudsmana. Sprawdza on, czy gmina dobrze cię potraktowała. To nic nie kosztuje.',
    national: 'Ombudsman krajowy (Nationale ombudsman):',
    own: 'Niektóre gminy mają własnego ombudsmana. Zadzwoń, a dowiesz się, do kogo iść.',
  },
  help: {
    title: 'Kto ci w tym pomoże?',
    points: [
      'Niezależny doradca (cliëntondersteuner). Stoi po twojej stronie, idzie na rozmowę i pomaga pisać. To nic nie kosztuje.',
      'Można przyjść z kimś: z rodziną, przyjacielem albo sąsiadem.',
    ],
    find: 'Znajdź kogoś, kto pomoże',
  },
  kept: 'Na tej stronie nic się nie wypełnia. Niczego z niej nie zapisujemy.',
}
