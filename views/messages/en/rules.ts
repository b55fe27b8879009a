import { writeTelephone } from '../../../src/platform/telephone.ts'
import { urgentNumbers } from '../../../src/practice/urgent.ts'
import type { RuleWords } from '../nl/rules.ts'
import type { Messages } from '../nl.ts'

const municipality = (p: RuleWords) =>
  p.municipality ? `The municipality of the person you care for: ${p.municipality}` : 'The municipality where the person you care for lives'

const talk = (p: RuleWords) =>
  `Ask the municipality for a talk. It follows within ${p.research} weeks. After you apply, a letter comes within ${p.decision} weeks.`

const contribution = (p: RuleWords) =>
  p.contribution === 'none'
    ? 'This municipality asks no contribution for this.'
    : p.contribution
      ? `At most ${p.contribution} a month in ${p.year}.`
      : `We do not know the amount for ${p.year} yet. Ask the municipality.`

const basicInsurance = 'From the basic health insurance. The yearly excess (eigen risico) counts.'
const free = 'Free'

export const rules: Messages['rules'] = {
  R0: {
    title: 'There is danger now',
    why: 'You said that there is danger now. That goes first.',
    who: 'You call, now',
    next: `Call ${urgentNumbers.danger}. Thinking of suicide? Call ${urgentNumbers.suicide}. Violence or fear? Call Veilig Thuis: ${writeTelephone(urgentNumbers.violence)}.`,
    cost: free,
  },
  R1: {
    title: 'Urgent: a place through long-term care (Wlz)',
    why: 'You cannot care right now. The person you care for has a Wlz decision.',
    who: 'Their care provider, or the long-term care office (zorgkantoor)',
    next: 'Call the care provider now. Is there none? Call the zorgkantoor and say that it is urgent.',
    cost: 'Part of the Wlz contribution. The CAK works it out.',
  },
  R2: {
    title: 'Urgent: a bed because it is medically needed (ELV)',
    why: 'You cannot care right now. A doctor thinks a stay is needed.',
    who: 'The GP, or the doctor in the hospital',
    next: 'Call the GP. The doctor looks for a bed in the region.',
    cost: basicInsurance,
  },
  R3: {
    title: 'Urgent: temporary help through the municipality (Wmo)',
    why: 'You cannot care right now. The municipality can arrange temporary help at once.',
    who: municipality,
    next: 'Call the municipality today and say that it is urgent. A volunteer can sometimes bridge the first days.',
    cost: 'The municipality decides whether you pay anything.',
  },
  R4: {
    title: 'A stay, day care or help at home through the Wlz',
    why: 'The person you care for lives at home and has a Wlz decision.',
    who: 'Their care provider, or the long-term care office (zorgkantoor)',
    next: (p) =>
      p.nights
        ? `Call the care provider. A stay is possible for at most ${p.nights} nights a year.`
        : 'Call the care provider. Also ask how many nights a stay may last. We do not know that for this year yet.',
    cost: 'Already part of the Wlz contribution.',
  },
  R5: {
    title: 'Support for you, beside the care home',
    why: 'The person you care for lives in a care home. A stay elsewhere does not fit then. Support for you does.',
    who: 'The carers’ support centre, and the care home',
    next: 'Talk with the care home about who does what. Call the support centre for yourself.',
    cost: free,
  },
  R6: {
    title: 'A stay through the municipality (Wmo), or an ELV bed',
    why: 'The person you care for has a Wlz decision. The municipality may refuse this. ELV is not possible then either.',
    who: 'The Wlz goes first',
    next: 'Ask for it through the Wlz. Help without an application stays open.',
    cost: 'Does not apply',
  },
  R7: {
    title: 'Applying for long-term care (Wlz)',
    why: 'Is somebody needed nearby day and night? Then the Wlz may fit. Until the decision the municipality can help.',
    who: 'The CIZ decides. An independent adviser (cliëntondersteuner) helps you for free.',
    next: 'Call an independent adviser, who applies to the CIZ together with you.',
    cost: 'Applying is free. The Wlz has a contribution.',
  },
  R8: {
    title: 'A stay or day care through the municipality (Wmo)',
    why: 'The person you care for is an adult without a Wlz decision. Then the municipality helps to look.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R9: {
    title: 'A stay, day care or help at home through the Youth Act',
    why: 'The person you care for is under 18 and has no Wlz decision.',
    who: municipality,
    next: 'Call the neighbourhood team of the municipality. The GP can refer you too.',
    cost: 'You pay no contribution.',
  },
  R10: {
    title: 'A volunteer who comes to your home',
    why: 'Looking for somebody at home for a few hours? Often no application is needed.',
    who: 'The volunteer organisation, together with you',
    next: 'Call them yourself. A talk with the municipality is not needed.',
    cost: 'Free, or a small sum',
  },
  R11: {
    title: 'District nursing',
    why: 'Is help needed with washing or dressing? The district nurse can do that. It gives you room.',
    who: 'The district nurse',
    next: 'Call an organisation for district nursing. You need no referral.',
    cost: 'From the basic health insurance, without the yearly excess (eigen risico)',
  },
  R12: {
    title: 'Replacement care through the health insurance',
    why: 'Supplementary insurance sometimes pays. It may be yours, or theirs.',
    who: 'You call the insurers',
    next: 'Call your insurer and theirs. Ask about replacement care (vervangende mantelzorg), and for how many days.',
    cost: 'That differs for each policy.',
  },
  R13: {
    title: 'Help in the last phase of life',
    why: 'You said that the person you care for is in the last phase of life.',
    who: 'The GP, district nursing or the hospice',
    next: 'Call the GP. Ask about extra care at home, people who keep watch, or a hospice.',
    cost: 'Care is in the basic insurance. A hospice often asks a contribution.',
  },
  R14: {
    title: 'Leaving hospital while home is not ready',
    why: 'The person you care for is in hospital. Going home needs some planning.',
    who: 'The transfer nurse, together with the respite coordinator',
    next: 'Ask the ward for the transfer nurse, who arranges going home. Say how things are at home.',
    cost: 'That depends on the place. Ask beforehand.',
  },
  R15: {
    title: 'Primary-care stay (ELV)',
    why: 'ELV is not meant to give you rest. It is possible only if a doctor thinks it is medically needed.',
    who: 'Only a doctor decides on this',
    next: 'Do you think a stay is needed? Ask the GP.',
    cost: 'Does not apply',
  },
  R16: {
    title: 'For young carers',
    why: 'You are young and you care for somebody. There is help made for you.',
    who: 'The carers’ support centre, and your school',
    next: 'Call the support centre. Tell somebody at school whom you trust.',
    cost: free,
  },
  R17: {
    title: 'Caring beside your job',
    why: 'You work and you care. There are rules for care leave.',
    who: 'Your employer. The support centre explains it.',
    next: 'Talk with your manager about care leave or other hours.',
    cost: 'Advice is free. Ask what leave does to your pay.',
  },
  R18: {
    title: (p) => (p.hasBudget ? 'Paying for replacement from the personal budget' : 'Buying help yourself with a personal budget (pgb)'),
    why: (p) =>
      p.hasBudget
        ? 'There is a personal budget already. You can pay for replacement from it.'
        : 'A personal budget is money with which you pay for help yourself.',
    who: (p) => (p.hasWlz ? 'You, together with the zorgkantoor' : 'You, together with the municipality'),
    next: (p) =>
      p.hasBudget
        ? 'Ask the zorgkantoor what is possible within the budget.'
        : 'Explain in the talk why you want this and that you can manage it.',
    cost: 'As much as without a budget. You do the paperwork yourself.',
  },
  R19: {
    title: 'Always: somebody who thinks along with you',
    why: 'This is there for every caregiver.',
    who: 'The support centre, the coordinator and an independent adviser',
    next: 'Call the coordinator. Make an emergency plan together. The listening line is there day and night.',
    cost: 'Free. You never pay a contribution for this.',
  },
  R20: {
    title: 'Not sure? That is all right.',
    why: 'Some answers are still open. We do not guess.',
    who: 'The coordinator finds out together with you',
    next: (p) => `Call, and find it out together. ${p.open}`,
    cost: free,
  },
  R21: {
    title: 'A professional at your home, through the municipality (Wmo)',
    why: 'You look for more than a few hours at home, or for personal care.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R22: {
    title: 'Help at night, at your home',
    why: 'You are looking for somebody at night, so that you can sleep.',
    who: (p) => (p.hasWlz ? 'Their care provider, through the Wlz' : 'District nursing, together with the coordinator'),
    next: (p) =>
      p.hasWlz ? 'Call the care provider and ask about care at night.' : 'Call district nursing and ask what is possible at night.',
    cost: 'That differs. Ask beforehand.',
  },
  R23: {
    title: 'For now: a stay or day care through the municipality (Wmo)',
    why: 'The Wlz was applied for. Until the decision the municipality can help.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R24: {
    title: 'A stay, day care or help at home through the Youth Act',
    why: 'The person you care for is under 18. There is no Wlz decision, or we do not know.',
    who: municipality,
    next: 'Call the neighbourhood team of the municipality. Say how things are with the Wlz.',
    cost: 'You pay no contribution.',
  },
  R25: {
    title: 'A bed because it is medically needed (ELV)',
    why: 'A doctor thinks a temporary stay is needed.',
    who: 'The GP, or another doctor',
    next: 'Talk with the GP. The doctor decides and looks for a bed.',
    cost: basicInsurance,
  },
  R26: {
    title: 'Another municipality decides',
    why: (p) =>
      p.municipality
        ? `The person you care for lives in ${p.municipality}. That municipality decides on help through the Wmo and the Youth Act.`
        : 'The person you care for lives in another municipality. It decides on help through the Wmo and the Youth Act.',
    who: municipality,
    next: 'Go on with that municipality, or call its Wmo desk.',
    cost: 'That differs for each municipality.',
  },
}
