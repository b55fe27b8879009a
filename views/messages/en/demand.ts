import type { Messages } from '../nl.ts'

export const demand: Messages['demand'] = {
  title: 'What people look for and do not find',
  lead: 'Here you see where help is missing, and which words the search does not know yet.',
  kind: {
    nothing: 'Nothing found',
    poor: 'Little found that fits',
    full: 'Everything was full',
  },
  kindHint: {
    nothing: 'most looked for on top',
    poor: 'there was something, but not quite this',
    full: 'there is help, but no room',
  },
  month: (p) => `${p.month}: ${p.few ? 'fewer than 5 times' : `${p.times} times`}`,
  with: (p) => `Chosen: ${p.choices}`,
  try: 'Search for it yourself',
  addWord: 'Add a word',
  newOffering: 'New offering',
  places: 'See the free places',
  strike: 'Erase these words',
  none: 'There is nothing to show yet',
  noneText: 'That may be good news. Something shows here once it was looked for on 5 different days.',
  checks: {
    title: 'How are caregivers doing?',
    hint: 'Outcomes of ‘How are you doing?’ by month. We keep no answers.',
    month: 'Month',
    few: 'fewer than 10',
    none: 'No outcome came 10 times in one month yet.',
  },
  how: 'How we count',
  howTexts: [
    'We do not know who searched. We keep no name, no address and no postcode.',
    'Something shows here once it was looked for on 5 different days. Until then nobody can read the words.',
    'We do not show a number below 5. So nobody stands out.',
    'What looks like a name, a number or a mail address is not counted.',
    'Of ‘How are you doing?’ we count the outcome only, by month. We do not show a number below 10.',
    'After a year the numbers are gone.',
  ],
}
