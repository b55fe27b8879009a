import { agreementPartners, agreementSignatures, agreementStepsTaken, agreements } from '../../src/agreements/tables.ts'
import { type AgreementModel, type AgreementTerms, careSignals, noTerms, pauseReasons } from '../../src/agreements/terms.ts'
import { hospitalShares } from '../../src/agreements/typed.ts'
import type { Database } from '../../src/platform/database.ts'
import { addDays, addMonths, type Day, dayOf, earlierOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { agreementModels } from '../../views/messages/nl/agreement-models.ts'
import { practiceIdOf } from '../practices.ts'
import { type AgreementSeed, agreementSeeds } from './agreements.ts'
import { deDommel, deLinde, deWilg, gemeenteDenBosch, gemeenteStein, maasoever, nabij, samenStein, thuiszorg } from './cast.ts'
import type { Organisations } from './world.ts'

export type AgreementRow = typeof agreements.$inferInsert

/** Who signs for whom; without a person it was by the link of a mail. */
const signers: Record<string, readonly [person: string | null, name: string, job: string]> = {
  [deLinde]: ['fatima', 'Fatima', 'praktijkondersteuner'],
  [deDommel]: ['joris', 'Joris', 'transferverpleegkundige'],
  [gemeenteDenBosch]: ['anouk', 'Anouk', 'coördinator respijtzorg'],
  [nabij]: ['karim', 'Karim', 'coördinator vrijwilligers'],
  [deWilg]: ['ilse', 'Ilse', 'teamleider'],
  [gemeenteStein]: ['sjef', 'Sjef', 'projectleider'],
  [samenStein]: ['gerda', 'Gerda', 'coördinator vrijwilligers'],
  [maasoever]: [null, 'E. Voorbeeld', 'huisarts'],
  [thuiszorg]: [null, 'H. Voorbeeld', 'teammanager'],
}
const signerOf = (organisation: string) => signers[organisation] ?? ([null, 'A. Voorbeeld', 'directeur'] as const)

const everyMonths: Record<AgreementModel, number> = { practice_nurse: 12, hospital: 3, volunteers: 12, own: 12 }

type CourseTerms = Pick<AgreementTerms, 'pauses' | 'noonRule' | 'evaluateAfterWeeks'>
const courses: Record<AgreementModel, CourseTerms> = {
  practice_nurse: { pauses: [...pauseReasons], noonRule: false, evaluateAfterWeeks: 6 },
  hospital: { pauses: [], noonRule: true, evaluateAfterWeeks: 2 },
  volunteers: { pauses: [...pauseReasons], noonRule: false, evaluateAfterWeeks: 4 },
  own: { pauses: [], noonRule: false, evaluateAfterWeeks: null },
}

/** What a model says, and the least that one of our own has to say. */
function termsOf({
  model = 'own',
  goal,
  takesForwarded = false,
  tells: [fallbackName, fallbackEmail] = ['', ''],
}: AgreementSeed): AgreementTerms {
  const { letter: _l, title: _t, goal: _g, fallback: _f, ...texts }: Record<string, string> = agreementModels[model].texts
  return {
    ...noTerms,
    level: model === 'volunteers' ? 'neighbourhood' : 'professionals',
    channel: model === 'hospital' ? 'telephone_first' : 'portal',
    signals: model === 'practice_nurse' ? [...careSignals] : careSignals.slice(0, 5),
    targetGroup: 'Mantelzorgers die in onze gemeente voor iemand zorgen.',
    referringDoes: 'Praat met de mantelzorger, vraagt toestemming en verstuurt de verwijzing.',
    answeringDoes: 'Belt de mantelzorger en zoekt iets wat past.',
    consent: 'De mantelzorger zegt hardop ja. De verwijzer legt dat vast.',
    feedback: 'De verwijzer hoort of er contact is, of de hulp start, en hoe het afloopt.',
    publicSummary: goal,
    ...texts,
    takesForwarded,
    fallbackName,
    fallbackEmail,
    evaluateEveryMonths: everyMonths[model],
    ...(model === 'hospital' ? { handedOver: hospitalShares } : {}),
    ...courses[model],
  }
}

const seedOf = (key: string) => agreementSeeds.find((seed) => seed.key === key)
const editionOf = ({ replaces }: AgreementSeed): number => (replaces ? editionOf(seedOf(replaces) as AgreementSeed) + 1 : 1)
const isReplaced = ({ key }: AgreementSeed) => agreementSeeds.some(({ replaces }) => replaces === key)

/** The agreements of the demo as rows, by the key that the demo calls them. */
export function agreementRows(organisations: Organisations, now: Date): Map<string, AgreementRow> {
  const today = dayOf(now)
  const at = now.toISOString()
  const ids = new Map(agreementSeeds.map(({ key }) => [key, newId(now)]))
  return new Map(
    agreementSeeds.map((seed) => {
      const { key, practice, letter, title, goal, fallback, from, to, status, times, months, model = 'own', replaces, evaluateIn } = seed
      const row: AgreementRow = {
        id: ids.get(key) ?? '',
        practiceId: practiceIdOf(practice),
        seriesId: ids.get(replaces ?? key) ?? '',
        edition: editionOf(seed),
        replacedOn: isReplaced(seed) ? addMonths(today, -10) : null,
        model,
        letter,
        title,
        goal,
        fallback,
        terms: termsOf(seed),
        referringOrganisationId: organisations.get(from) ?? '',
        answeringOrganisationId: organisations.get(to) ?? '',
        status,
        version: pastOf(seed).length,
        receiveDays: times.receive,
        contactDays: times.contact,
        matchDays: times.match,
        startDays: times.start,
        completeDays: times.complete,
        validFrom: addMonths(today, months[0]),
        validUntil: months[1] === null ? null : addDays(addMonths(today, months[1]), -1),
        evaluateOn: evaluateIn === undefined ? null : addDays(today, evaluateIn),
        createdAt: at,
        updatedAt: at,
      }
      return [key, row] as const
    }),
  )
}

const partiesOf = ({ from, to, partners = [] }: AgreementSeed) => [from, to, ...partners.map(([organisation]) => organisation)]
const signedBy = (seed: AgreementSeed): readonly string[] =>
  seed.status === 'draft' ? [] : seed.status === 'proposed' ? (seed.signedBy ?? []) : partiesOf(seed)

type Past = { step: (typeof agreementStepsTaken.$inferInsert)['step']; organisation?: string }

/** The steps that brought an agreement where it is. */
function pastOf(seed: AgreementSeed): Past[] {
  const signing = signedBy(seed).map((organisation): Past => ({ step: 'sign', organisation }))
  const begun: Past = { step: seed.replaces ? 'renew' : 'write' }
  const later: Partial<Record<AgreementSeed['status'], Past[]>> = {
    draft: [],
    proposed: [{ step: 'propose' }, ...signing],
    paused: [{ step: 'propose' }, ...signing, { step: 'agree' }, { step: 'pause' }],
    ended: [{ step: 'propose' }, ...signing, { step: 'agree' }, { step: 'end' }],
  }
  return [begun, ...(later[seed.status] ?? [{ step: 'propose' }, ...signing, { step: 'agree' }])]
}

export function agreementStatements(db: Database, rows: ReadonlyMap<string, AgreementRow>, organisations: Organisations, now: Date) {
  const today = dayOf(now)
  const each = agreementSeeds.map((seed) => ({ seed, row: rows.get(seed.key) as AgreementRow }))
  const idOf = (organisation: string) => organisations.get(organisation) ?? ''
  const instant = (day: Day, minute: number) => `${day}T09:${String(10 + minute).padStart(2, '0')}:00.000Z`
  const steps = each.flatMap(({ seed, row }) => {
    const began = earlierOf(row.validFrom, today)
    const days: Partial<Record<Past['step'], Day>> = {
      pause: addDays(today, -9),
      end: addMonths(began, 6),
      write: addDays(began, -20),
      renew: addDays(began, -20),
    }
    const coordinator = seed.practice === 'stein' ? 'sjef' : 'anouk'
    return pastOf(seed).map(({ step, organisation }, past) => ({
      agreementId: row.id,
      version: past + 1,
      step,
      personId: organisation ? signerOf(organisation)[0] : step === 'agree' ? null : coordinator,
      organisationId: organisation ? idOf(organisation) : null,
      note: '',
      at: instant(days[step] ?? addDays(began, -3), past),
    }))
  })
  return [
    db.insert(agreements).values(each.map(({ row }) => row)),
    db.insert(agreementPartners).values(
      each.flatMap(({ seed, row }) =>
        (seed.partners ?? []).map(([organisation, does], position) => ({
          agreementId: row.id,
          organisationId: idOf(organisation),
          position,
          does,
        })),
      ),
    ),
    db.insert(agreementSignatures).values(
      each.flatMap(({ seed, row }) =>
        signedBy(seed).map((organisation) => {
          const [personId, name, job] = signerOf(organisation)
          const began = earlierOf(row.validFrom, today)
          return {
            agreementId: row.id,
            organisationId: idOf(organisation),
            name,
            job,
            personId,
            releases: true,
            signedAt: instant(addDays(began, -3), 5),
          }
        }),
      ),
    ),
    db.insert(agreementStepsTaken).values(steps),
  ] as const
}
