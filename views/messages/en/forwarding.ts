import { whereAt } from '../nl/forwarding.ts'
import type { Messages } from '../nl.ts'

const at = (p: { organisation: string; municipality: string }) => whereAt(p, 'in')

export const forwarding: Messages['forwarding'] = {
  takes: 'The recipient also takes on requests from other practices.',
  elsewhere: 'Does the care recipient live in another municipality?',
  link: 'Forward to another municipality',
  chooseTitle: 'Where does the care recipient live?',
  chooseLead: 'Choose the municipality. Then you ask the caregiver for a new yes.',
  noneTitle: 'Forwarding is not possible now',
  none: ({ name, phone }) =>
    `No other municipality on this portal takes on requests now. Call ${name}: ${phone}. Together you find out who can help.`,
  titleTo: (p) => `Forward to ${at(p)}`,
  lead: ({ municipality }) =>
    `The referral then ends here, and goes on in ${municipality}. You and the referrer will hear how it goes there.`,
  calls: ({ organisation, days }) => `${organisation} calls the caregiver within ${days}.`,
  callsSameDay: ({ organisation }) => `${organisation} calls the caregiver the same working day.`,
  along: 'This goes along',
  tell: (p) => `First say: ‘The person you care for lives in another municipality. That is why ${at(p)} can help you better.’`,
  noteHint: 'No medical data. Write it so that the caregiver may read it. At most 500 characters.',
  askRecipient: ({ what }) => `With a yes of the care recipient this goes along as well: ${what}. Without a yes it does not.`,
  note: 'What did you tell the caregiver?',
  send: ({ organisation }) => `Forward to ${organisation}`,
  another: 'Choose another municipality',
  back: 'Back to the referral',
  over: 'You can no longer forward this: the referral has moved on. Below you see where it stands now.',
  gone: 'This municipality no longer takes on requests. Nothing was forwarded. Choose another one, or call the coordinator.',
  wentTo: (p) => `Forwarded to ${at(p)}. Reference there: ${p.reference}.`,
  fact: 'Forwarded to',
  factText: (p) => `${at(p)}, reference ${p.reference}`,
  noNews: 'You will hear when help starts there, and when it ends there.',
  running: ({ municipality, said }) => `News from ${municipality}: ${said}.`,
  ended: ({ municipality, said }) => `News from ${municipality}: it came to an end, ${said}.`,
  cameFrom:
    'This request comes from another practice. It hears without your help when care starts, and when it ends. It does not read your notes.',
  notThere: (p) => `This does not count for ${at(p)}. Call them as well, and mention reference ${p.reference}.`,
}
