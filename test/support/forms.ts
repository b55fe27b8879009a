import * as z from 'zod'
import { cancelInput, dateInput, eventInput, restoreInput } from '../../src/agenda/input.ts'
import {
  agreementStepInput,
  changeInput,
  frictionInput,
  newAgreementInput,
  objectionInput,
  signatureInput,
  signingLinkInput,
} from '../../src/agreements/input.ts'
import { shareables } from '../../src/agreements/terms.ts'
import { capacityInput, offeringInput, organisationInput, proposalStepInput, seenInput } from '../../src/directory/input.ts'
import { apartInput, offeringMergeInput, organisationMergeInput } from '../../src/directory/merge-input.ts'
import { alreadyThereInput, newOrganisationInput, organisationChangeInput } from '../../src/directory/organisation-input.ts'
import { mailLanguageInput, membershipInput, newPasskeyInput, passkeyNameInput, signInInput } from '../../src/identity/account-input.ts'
import { againInput, demoPersonInput, invitationInput, memberInput, recoveryInput } from '../../src/identity/input.ts'
import { itemInput, itemStepInput } from '../../src/library/input.ts'
import { askHelpInput, neighbourFollowInput, neighbourWorkInput, offerHelpInput } from '../../src/neighbourhood/input.ts'
import { settingInput } from '../../src/practice/input.ts'
import { settingPartNames } from '../../src/practice/settings.ts'
import {
  caregiverMessageInput,
  endingInput,
  followInput,
  helperGoneInput,
  helperInput,
  ownDetailsInput,
  ownEaseInput,
  sayingInput,
} from '../../src/referrals/follow-input.ts'
import {
  amendmentInput,
  askInput,
  contactInput,
  draftInput,
  forwardInput,
  messageInput,
  referralInput,
  requestAnswerInput,
  requestReplyInput,
  stepInput,
  withdrawalInput,
} from '../../src/referrals/input.ts'
import { ownRequestInput } from '../../src/referrals/own-request-input.ts'
import { youngRequestInput } from '../../src/referrals/young-request-input.ts'
import { correctionInput, erasureInput, holdInput, releaseInput, searchInput } from '../../src/rights/input.ts'
import { answersInput } from '../../src/routing/input.ts'
import { inputNames } from '../../src/routing/situation.ts'
import { newSynonymsInput, strikeInput, synonymsInput, synonymsRemovalInput } from '../../src/search/input.ts'
import { checkInput } from '../../src/self-check/input.ts'
import { allInput, answerInput, newLinkInput, ownedChangeInput, reportInput, reportStepInput, targetInput } from '../../src/upkeep/input.ts'

/** What each form of the portal is read by, by the name it has there. */
export const schemas: Record<string, z.ZodType> = {
  againInput,
  allInput,
  answerInput,
  agreementStepInput,
  amendmentInput: amendmentInput(shareables, 'asks_yes'),
  answersInput,
  apartInput,
  askHelpInput,
  askInput,
  cancelInput,
  caregiverMessageInput,
  capacityInput,
  changeInput,
  checkInput,
  contactInput,
  correctionInput: correctionInput(shareables),
  dateInput,
  demoPersonInput,
  draftInput: draftInput(shareables),
  endingInput,
  erasureInput,
  eventInput,
  followInput,
  helperGoneInput,
  helperInput,
  ownDetailsInput,
  ownEaseInput,
  sayingInput,
  forwardInput: forwardInput(true),
  frictionInput,
  holdInput,
  invitationInput,
  itemInput,
  itemStepInput,
  mailLanguageInput,
  memberInput,
  messageInput,
  membershipInput,
  neighbourFollowInput,
  neighbourWorkInput,
  newAgreementInput,
  newOrganisationInput,
  newPasskeyInput,
  organisationChangeInput,
  objectionInput,
  offeringMergeInput,
  organisationMergeInput,
  alreadyThereInput,
  newSynonymsInput,
  newLinkInput,
  ownRequestInput,
  ownedChangeInput,
  offerHelpInput,
  offeringInput: offeringInput({ own: { gmCode: 'GM0796', name: "'s-Hertogenbosch" }, municipalities: [] }),
  organisationInput,
  passkeyNameInput,
  proposalStepInput,
  recoveryInput,
  requestAnswerInput,
  requestReplyInput,
  signatureInput,
  signingLinkInput,
  referralInput: referralInput(shareables),
  releaseInput,
  reportInput,
  reportStepInput,
  restoreInput,
  searchInput,
  seenInput,
  settingInput: z.union(settingPartNames.map((part) => settingInput(part, true))),
  signInInput,
  stepInput,
  strikeInput,
  synonymsInput,
  synonymsRemovalInput,
  targetInput,
  withdrawalInput,
  youngRequestInput,
}

const readBy: Record<string, (keyof typeof schemas)[]> = {
  'POST /:practice/wegwijzer': ['answersInput'],
  'POST /:practice/check': ['checkInput'],
  'POST /:practice/buurthulp/vragen': ['askHelpInput'],
  'POST /:practice/buurthulp/aanbieden': ['offerHelpInput'],
  'POST /:practice/buurthulp/volgen': ['neighbourFollowInput'],
  'POST /werk/buurthulp/:id': ['neighbourWorkInput'],
  'POST /:practice/hulpvraag': ['ownRequestInput'],
  'POST /:practice/jong/hulpvraag': ['youngRequestInput'],
  'POST /api/v1/route-advice': [],
  'POST /:practice/mijn-lijst': [],
  'POST /:practice/leestafel': [],
  'POST /:practice/leestafel/uit': [],
  'POST /inloggen/demo': ['demoPersonInput'],
  'POST /inloggen/sleutel': ['signInInput'],
  'POST /inloggen/sleutel/vraag': [],
  'POST /inloggen/hulp': ['recoveryInput'],
  'POST /inloggen/hulp/:token': [],
  'POST /inloggen/organisatie/:practice': [],
  'POST /uitnodiging/:token': [],
  'POST /uitloggen': [],
  'POST /werk/account': ['mailLanguageInput'],
  'POST /werk/account/wissel': ['membershipInput'],
  'POST /werk/account/sessies': [],
  'POST /werk/account/sessies/:id': [],
  'POST /werk/account/sleutels': ['newPasskeyInput'],
  'POST /werk/account/sleutels/vraag': ['newPasskeyInput'],
  'POST /werk/account/sleutels/:id': ['passkeyNameInput'],
  'POST /werk/account/sleutels/:id/weg': [],
  'POST /:practice/aanbod/:offering/klopt-niet': ['reportInput'],
  'POST /nakijken': ['newLinkInput'],
  'POST /nakijken/:token': ['answerInput'],
  'POST /nakijken/:token/alles': ['allInput'],
  'POST /nakijken/:token/nieuw': [],
  'POST /nakijken/:token/wijzigen/:offering': ['ownedChangeInput'],
  'POST /werk/controle/goed': ['targetInput'],
  'POST /werk/controle/overnemen': ['targetInput'],
  'POST /werk/meldingen/:id': ['reportStepInput'],
  'POST /werk/mensen/uitnodigen': ['invitationInput'],
  'POST /werk/mensen/uitnodigingen/:id/opnieuw': ['againInput'],
  'POST /werk/mensen/uitnodigingen/:id/intrekken': [],
  'POST /werk/mensen/:membershipId': ['memberInput'],
  'POST /werk/mensen/:membershipId/stoppen': [],
  'POST /werk/mensen/:membershipId/sleutels/:passkeyId': [],
  'POST /werk/instellingen/:part': ['settingInput'],
  'POST /werk/bibliotheek/nieuw': ['itemInput'],
  'POST /werk/bibliotheek/startset': [],
  'POST /werk/bibliotheek/:id/wijzigen': ['itemInput'],
  'POST /werk/bibliotheek/:id/nagekeken': ['itemStepInput'],
  'POST /werk/bibliotheek/:id/weg': ['itemStepInput'],
  'POST /werk/bibliotheek/:id/terug': ['itemStepInput'],
  'POST /werk/agenda/nieuw': ['eventInput'],
  'POST /werk/agenda/:id/wijzigen': ['eventInput'],
  'POST /werk/agenda/:id/afzeggen': ['cancelInput'],
  'POST /werk/agenda/:id/terug': ['restoreInput'],
  'POST /werk/agenda/:id/data/:date': ['dateInput'],
  'POST /werk/woorden/nieuw': ['newSynonymsInput'],
  'POST /werk/woorden/:id': ['synonymsInput'],
  'POST /werk/woorden/:id/weg': ['synonymsRemovalInput'],
  'POST /werk/vraag/weg': ['strikeInput'],
  'POST /werk/verwijzingen/nieuw': ['referralInput', 'draftInput'],
  'POST /werk/verwijzingen/:id': ['stepInput'],
  'POST /werk/verwijzingen/:id/vragen': ['askInput'],
  'POST /werk/verwijzingen/:id/doorgeven': ['forwardInput'],
  'POST /werk/verwijzingen/:id/vragen/:request': ['requestReplyInput'],
  'POST /werk/aanvragen/:id': ['requestAnswerInput'],
  'POST /aanvraag/:token': ['requestAnswerInput'],
  'POST /volg': ['followInput'],
  'POST /volg/bericht': ['caregiverMessageInput'],
  'POST /volg/gestart': ['sayingInput'],
  'POST /volg/gerust-hart': ['ownEaseInput'],
  'POST /volg/gegevens': ['ownDetailsInput'],
  'POST /volg/helper': ['helperInput'],
  'POST /volg/helper/weg': ['helperGoneInput'],
  'POST /volg/stoppen': ['endingInput'],
  'POST /volg/toestemming': ['endingInput'],
  'POST /volg/overzicht': ['followInput'],
  'POST /volg/bestand': ['followInput'],
  'POST /werk/verwijzingen/:id/mantelzorger': ['messageInput'],
  'POST /werk/verwijzingen/:id/uitleg': [],
  'POST /werk/verwijzingen/:id/gelezen': [],
  'POST /werk/verwijzingen/:id/berichten': ['messageInput'],
  'POST /werk/verwijzingen/:id/opnieuw-gevraagd': [],
  'POST /werk/verwijzingen/:id/mensen': ['contactInput'],
  'POST /werk/verwijzingen/:id/mensen/:contact/weg': [],
  'POST /werk/verwijzingen/:id/aanvullen': ['amendmentInput'],
  'POST /werk/verwijzingen/:id/toestemming': ['withdrawalInput'],
  'POST /werk/verwijzingen/:id/wijzigen': ['referralInput', 'draftInput'],
  'POST /werk/werkafspraken/nieuw': ['newAgreementInput'],
  'POST /werk/werkafspraken/:id': ['agreementStepInput'],
  'POST /werk/werkafspraken/:id/wijzigen': ['changeInput'],
  'POST /werk/werkafspraken/:id/nieuwe-versie': [],
  'POST /werk/werkafspraken/:id/tekenen': ['signatureInput'],
  'POST /werk/werkafspraken/:id/bezwaar': ['objectionInput'],
  'POST /werk/werkafspraken/:id/link': ['signingLinkInput'],
  'POST /werk/werkafspraken/:id/gedoe': ['frictionInput'],
  'POST /werk/werkafspraken/:id/gedoe/:friction': [],
  'POST /tekenen/:token': ['signatureInput'],
  'POST /tekenen/:token/bezwaar': ['objectionInput'],
  'POST /werk/organisaties/dubbel': ['apartInput'],
  'POST /werk/organisaties/:id/samenvoegen': ['organisationMergeInput'],
  'POST /werk/organisaties/nieuw': ['newOrganisationInput'],
  'POST /werk/organisaties/lijkt-op': ['newOrganisationInput'],
  'POST /werk/organisaties/:id/wijzigen': ['organisationChangeInput'],
  'POST /werk/aanbod/nieuw': ['offeringInput', 'organisationInput', 'alreadyThereInput'],
  'POST /werk/aanbod/lijkt-op': ['offeringInput'],
  'POST /werk/aanbod/:id/samenvoegen': ['offeringMergeInput'],
  'POST /werk/aanbod/:id/losmaken': ['seenInput'],
  'POST /werk/aanbod/voorstellen/:id': ['proposalStepInput'],
  'POST /werk/aanbod/:id/wijzigen': ['offeringInput'],
  'POST /werk/aanbod/:id/klopt': ['seenInput'],
  'POST /werk/aanbod/:id/plekken': ['capacityInput'],
  'POST /werk/aanbod/:id/stoppen': ['seenInput'],
  'POST /werk/aanbod/:id/terug': ['seenInput'],
  'POST /werk/berichten/:id/opnieuw': [],
  'POST /werk/berichten/:id/gezien': [],
  'POST /werk/inzage': ['searchInput'],
  'POST /werk/inzage/:referralId/verbeteren': ['correctionInput'],
  'POST /werk/inzage/:referralId/wissen': ['erasureInput'],
  'POST /werk/inzage/:referralId/bewaren': ['holdInput', 'releaseInput'],
}
export const formAddresses = Object.keys(readBy)

/** A form of an offering sends each tick by itself. */
const ticks = ['type_guest_house', 'recipient_dementia', 'caregiver_young', 'daypart_night', 'funding_free', 'language_tr', 'language_1']

/** Fields that routes read besides their schema. */
const alsoRead: Record<string, string[]> = {
  '/api/v1/route-advice': [...inputNames, 'practice', 'postcode', 'language'],
  '/:practice/mijn-lijst': ['plekken'],
  '/werk/verwijzingen/nieuw': ['agreement', 'key', 'intent', 'version'],
  '/werk/verwijzingen/:id/wijzigen': ['intent', 'version'],
  '/werk/verwijzingen/:id/mensen': ['key'],
  '/werk/instellingen/:part': ['logo'],
  '/werk/werkafspraken/nieuw': ['signal_memory', 'signal_x', 'share_language'],
  '/werk/aanbod/nieuw': ticks,
  '/werk/aanbod/:id/wijzigen': ticks,
}

/** A field of a form, and what may be chosen there if it is a choice. */
export type FormField = { name: string; choices: string[] }
type JsonSchema = { properties?: Record<string, JsonSchema>; anyOf?: JsonSchema[]; oneOf?: JsonSchema[]; enum?: unknown[]; const?: unknown }

const choicesOf = ({ enum: some = [], const: one, anyOf = [] }: JsonSchema): string[] => [
  ...[...some, ...(one === undefined ? [] : [one])].map(String),
  ...anyOf.flatMap(choicesOf),
]

const fieldsIn = (schema: JsonSchema): FormField[] => [
  ...Object.entries(schema.properties ?? {}).map(([name, field]) => ({ name, choices: choicesOf(field) })),
  ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(fieldsIn),
]

export function fieldsOf(address: string): FormField[] {
  const [, path = ''] = address.split(' ')
  const asked = readBy[address] ?? []
  const derived = asked.flatMap((name) =>
    fieldsIn(z.toJSONSchema(schemas[name] ?? z.never(), { io: 'input', unrepresentable: 'any' }) as JsonSchema),
  )
  return [...derived, ...(alsoRead[path] ?? []).map((name) => ({ name, choices: name === 'intent' ? ['save', 'send'] : [] }))]
}
