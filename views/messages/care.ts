import type { FieldProblem } from '../../src/platform/field.ts'
import type { CareLanguage, Language } from '../../src/platform/language.ts'
import type { ReferralStatus } from '../../src/referrals/referral.ts'
import { ar } from './ar/care.ts'
import type { FindingMessages } from './finding.ts'
import type { Messages } from './nl.ts'
import { pl } from './pl/care.ts'
import { tr } from './tr/care.ts'
import { uk } from './uk/care.ts'

/** What a frame around a page for caregivers says. */
type CareNav =
  | 'skip'
  | 'main'
  | 'crumbs'
  | 'start'
  | 'offerings'
  | 'speak'
  | 'urgent'
  | 'language'
  | 'languageNow'
  | 'accessibility'
  | 'privacy'
  | 'follow'
  | 'professionals'
  | 'otherPractice'
  | 'demo'
  | 'owner'
  | 'aboutPortal'

/** What the page of the code says; the sheet on paper is in the language of who prints it. */
type FollowedWords =
  | 'form'
  | 'refused'
  | 'dead'
  | 'coming'
  | 'afterStart'
  | 'page'
  | 'happened'
  | 'ended'
  | 'forwarded'
  | 'endedOn'
  | 'withdrawn'

/** What a caregiver told, in words. */
type ReferralWords = 'bestTime' | 'language' | 'relation' | 'recipientGroup' | 'medicalNeed' | 'careIntensity' | 'urgency'

/** What the forms for caregivers complain about. */
export const careProblems = [
  'required',
  'too_long',
  'choose_one',
  'choose_some',
  'not_a_telephone',
  'not_a_postcode',
  'not_an_email',
  'not_an_age',
  'not_a_day',
  'before_today',
  'holds_bsn',
  'not_a_follow_code',
  'not_last_digits',
  'not_a_first_name',
  'tick_needed',
  'tick_to_be_called',
] as const satisfies FieldProblem[]

/**
 * The words of the pages for caregivers, their frame included. A view that takes these instead of `Messages` is there in every language of
 * caregivers: the compiler lists what a language lacks.
 */
export type CareMessages = FindingMessages &
  Pick<
    Messages,
    | 'lang'
    | 'dir'
    | 'frame'
    | 'readingTable'
    | 'statements'
    | 'complaint'
    | 'listening'
    | 'urgent'
    | 'person'
    | 'care'
    | 'ownRequest'
    | 'following'
  > & {
    nav: Pick<Messages['nav'], CareNav>
    form: Messages['form']
    field: Pick<Messages['field'], (typeof careProblems)[number]>
    follow: Pick<Messages['follow'], FollowedWords>
    referrals: Pick<Messages['referrals'], ReferralWords> & {
      status: Record<ReferralStatus, { caregiver: string }>
      show: Pick<Messages['referrals']['show'], 'track' | 'trackSteps'>
    }
    agenda: Omit<Messages['agenda'], 'fileName' | 'repeats' | 'keeping' | 'form' | 'date'>
  }

/** Who read every word of a catalogue in the language they grew up with, and on which day. */
export type SignedOff = { by: string; on: string }

/** Until `signedOff` is filled in, each page of the language says `unsigned`. `notHere` stands above a page that is in Dutch or English only. */
export type Translation = { words: CareMessages; signedOff: SignedOff | undefined; unsigned: string; notHere: Record<Language, string> }

export const translations = { tr, ar, pl, uk } satisfies Record<Exclude<CareLanguage, Language>, Translation>
