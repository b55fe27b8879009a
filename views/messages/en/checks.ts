import type { Messages } from '../nl.ts'

export const checks: Messages['checks'] = {
  title: 'Sites and telephone numbers',
  lead: 'Every week Adempauze looks whether the websites in your directory are still there. Telephone numbers are checked by their form.',
  fine: (p) => (p.count === 1 ? '1 is in order.' : `${p.count} are in order.`),
  waiting: (p) => `${p.count} ${p.count === 1 ? 'waits' : 'wait'} for the first time.`,
  unchecked: (p) =>
    `${p.count === 1 ? '1 site was' : `${p.count} sites were`} not looked at: this trial version calls nobody outside its own computer.`,
  none: 'Nothing asks for your attention.',
  group: { dead: 'Does not work', moved: 'Moved', unsure: 'Wait and see', accepted: 'All right after all' },
  hint: {
    dead: 'Ask the provider for the right address',
    moved: 'The site leads elsewhere for good',
    unsure: 'We look once more by ourselves',
    accepted: 'You said so, or a colleague did',
  },
  problem: {
    status: (p) => `Answers with an error (${p.status})`,
    timeout: () => 'Does not answer in time',
    unreachable: () => 'Cannot be reached',
    too_many_redirects: () => 'Leads on and on',
    not_public: () => 'No address on the public internet',
    not_a_number: () => 'No number that can be dialled',
    invented: () => 'Invented number',
  },
  leadsOn: 'Leads elsewhere',
  leadsTo: 'To:',
  since: (p) => `Since ${p.day}.`,
  checked: (p) => `Looked at on ${p.day}.`,
  accept: 'All right after all',
  adopt: 'Take the new address',
  changed: 'This has just changed. See how it stands now.',
}
