import type { Messages } from '../nl.ts'

export const organisations: Messages['organisations'] = {
  title: 'Organisations',
  lead: ({ practice }) => `Who has offerings, people or agreements in ${practice}.`,
  search: 'Name or Chamber of Commerce number',
  find: 'Search',
  total: ({ count }) => (count === 1 ? '1 organisation' : `${count} organisations`),
  none: 'No organisation found',
  noneText: 'Search for part of the name, or for the Chamber of Commerce number.',
  all: 'Show all organisations',
  pages: 'Pages of organisations',
  previous: 'Previous 50',
  next: 'Next 50',
  column: { name: 'Name', kvk: 'Chamber of Commerce', offerings: 'Offerings', people: 'People', agreements: 'Agreements' },
  noKvk: 'not known',
  toDuplicates: 'What may be there twice',

  newTitle: 'Add an organisation',
  newLead: 'While you type we look whether the organisation is there already.',
  editTitle: 'Change the organisation',
  field: {
    name: 'Name',
    nameHint: 'As people know the organisation.',
    kvk: 'Chamber of Commerce number (KvK)',
    kvkHint: '8 digits. By these we know the organisation for sure.',
    url: 'Site',
    urlHint: 'Such as www.example.nl.',
  },
  save: 'Add',
  saveChange: 'Save',
  changedMeanwhile: 'A colleague changed this organisation in the meantime. Check what you want, and then save.',
  sharedName: ({ practices }) =>
    `${practices} also works under this name. So you do not change the name, or a number that is known, by yourself.`,
  refusal: {
    named_elsewhere: ({ practices, contacts }) =>
      `People or agreements in ${practices} bear this name. Ask there to have the name changed: ${contacts}.`,
  },

  kicker: 'Organisation',
  about: 'Details',
  edit: 'Change the details',
  merge: 'Merge with another',
  people: ({ count }) => (count === 0 ? 'nobody' : count === 1 ? '1 person' : `${count} people`),
  since: 'Known since',
  alsoNamed: 'Also known as',
  elsewhere: 'Works in',
  offerings: ({ count }) => (count === 0 ? 'Offerings' : `Offerings (${count})`),
  noOfferings: 'No offerings in this practice.',
  notShown: 'not shown now',
  keptElsewhere: 'kept by another municipality',
  agreements: 'Agreements',
  noAgreements: 'No agreements in this practice.',
  history: 'History',
  ofPredecessor: ({ name }) => `Then still: ${name}`,
  before: 'Before',
  happened: {
    begin: 'Came into Adempauze',
    change: ({ who, practice }) => `Changed by ${who}, ${practice}`,
    import: ({ practice }) => `Changed by a file of ${practice}`,
    absorb: ({ who, practice, other }) => `Merged with ${other}, by ${who}, ${practice}`,
  },
}

export const lookalikes: Messages['lookalikes'] = {
  count: {
    organisation: ({ count }) =>
      count === 1 ? '1 organisation like this is there already.' : `${count} organisations like this are there already.`,
    offering: ({ count }) => (count === 1 ? '1 offering like this is there already.' : `${count} offerings like this are there already.`),
  },
  question: {
    organisation: { ask: 'Is this organisation there already?', yes: 'Yes, it is', no: 'No, this is another organisation' },
    offering: { ask: 'Is this offering there already?', yes: 'Yes, it is', no: 'No, this is another offering' },
  },
  offeringTitle: 'Offerings like this',
  alsoLike: 'These are like it too, but probably something else:',
  of: 'of',
  elsewhere: ({ practices }) => `is in ${practices.replaceAll(',', ', ')}`,
  sign: {
    name: 'almost the same name',
    kvk: 'same Chamber of Commerce number',
    phone: 'same telephone number',
    site: 'same site',
    address: 'same address',
    other_kind: 'another kind of help',
    other_kvk: 'another Chamber of Commerce number',
    other_place: 'another place',
  },
}

export const merging: Messages['merging'] = {
  title: 'Merge',
  pairTitle: ({ one, other }) => `Merge ${one} and ${other}`,
  lead: 'Two organisations become one. Nothing goes away: what both were can still be read.',
  choose: {
    title: ({ name }) => `${name}: merge`,
    lead: 'Choose the other organisation. Then you see them side by side.',
    likely: 'Most like it',
    other: 'Another organisation',
    go: 'Put them side by side',
  },
  keep: 'Which organisation stays?',
  keepHint: 'The other goes on as that one. Who has referrals or agreements stays.',
  empty: 'nothing filled in',
  hangs: {
    offerings: ({ count }) => (count === 1 ? '1 offering' : `${count} offerings`),
    people: ({ count }) => (count === 1 ? '1 person' : `${count} people`),
    invitations: ({ count }) => (count === 1 ? '1 invitation' : `${count} invitations`),
    agreements: ({ count }) => (count === 1 ? '1 agreement' : `${count} agreements`),
    referrals: ({ count }) => (count === 1 ? '1 referral' : `${count} referrals`),
  },
  nothingHangs: 'no offerings, people or agreements',
  preview: 'See what happens',
  cancel: 'Do not merge',
  previewTitle: 'Is this right?',
  becomes: 'What it becomes',
  confirm: 'Merge',
  agree: 'I agree',
  back: 'Back to change it',
  wished: ({ practice, who }) => `${practice} wants to merge these two. ${who} agreed already.`,
  changedMeanwhile: 'One of the two was changed in the meantime. Look again at what you want.',
  steps: {
    title: 'What happens',
    preview: ({ loser, winner }) => `${loser} goes on as ${winner}.`,
    offerings: ({ count }) => (count === 1 ? '1 offering goes along.' : `${count} offerings go along.`),
    people: ({ count }) => (count === 1 ? '1 person goes along.' : `${count} people go along.`),
    invitations: ({ count }) => (count === 1 ? '1 open invitation goes along.' : `${count} open invitations go along.`),
    history: 'The history of both can still be read. Nothing changes in the log either.',
    files: 'Does a file name the old name or number later? Then we know who it is.',
    readers: ({ count, referrals }) =>
      referrals > 0
        ? `Mind: who goes along (${count}) will also read ${referrals === 1 ? 'the referral' : `the ${referrals} referrals`} of the organisation that stays.`
        : `Mind: who goes along (${count}) will read all referrals to the organisation that stays.`,
    waits: ({ practices }) => `${practices} looks at this first.`,
    waitsText: ({ contacts }) => `People or offerings there belong to this organisation. You can call ${contacts}.`,
  },
  refusal: {
    same: 'Choose two different organisations.',
    gone: 'One of the two has been merged already.',
    has_agreements:
      'The organisation that would go on as the other has agreements, which name it. Let it stay, or end the agreements first.',
    has_referrals:
      'Referrals belong to the organisation that would go on as the other. Caregivers shared their data with it. So let it stay.',
    named_elsewhere: 'The organisation that stays also works in another municipality. Keep its name and number.',
  },
}

export const duplicates: Messages['duplicates'] = {
  title: 'What may be there twice',
  lead: 'We compare names, telephone numbers and addresses. You know whether it really is the same.',
  heading: {
    organisation: ({ count }) => (count === 1 ? 'Organisations: 1 pair' : `Organisations: ${count} pairs`),
    offering: ({ count }) => (count === 1 ? 'Offerings: 1 pair' : `Offerings: ${count} pairs`),
  },
  areTwo: 'These are two',
  about: ({ one, other }) => `: ${one} and ${other}`,
  none: 'Nothing looks like it is there twice',
  noneText: 'That is good. Every night we look again.',
  wish: ({ practice, loser, winner }) => `${practice} wants ${loser} to go on as ${winner}.`,
  look: 'See whether you agree',
}
