import type { AgreementStatus } from '../../src/agreements/agreement.ts'
import type { AgreementModel } from '../../src/agreements/terms.ts'
import type { ResponseTimes } from '../../src/practice/response-times.ts'
import { deDommel, deLinde, deWilg, gemeenteDenBosch, gemeenteStein, maasoever, nabij, samenStein, steunpunt, thuiszorg } from './cast.ts'

export type AgreementSeed = {
  key: string
  practice: 'den-bosch' | 'stein'
  letter: string
  title: string
  goal: string
  fallback: string
  from: string
  to: string
  status: AgreementStatus
  model?: AgreementModel
  /** Who joins, and what they do. */
  partners?: readonly (readonly [organisation: string, does: string])[]
  /** Who hears of a promise that was not kept. */
  tells?: readonly [name: string, email: string]
  /** The version that it takes the place of. */
  replaces?: string
  /** Takes referrals of the other demo practice. */
  takesForwarded?: boolean
  /** Days from today until it is evaluated. */
  evaluateIn?: number
  /** Who signed so far of one that waits. */
  signedBy?: readonly string[]
  times: ResponseTimes
  months: readonly [since: number, until: number | null] // seen from today
}

const modelA: ResponseTimes = { receive: 1, contact: 2, match: 5, start: 10, complete: 60 }
const modelB: ResponseTimes = { receive: 0, contact: 0, match: 1, start: 5, complete: 30 }
const modelC: ResponseTimes = { receive: 2, contact: 10, match: 20, start: 25, complete: 60 }

const unreached = 'Na 3 keer bellen in 5 dagen gaat er een brief uit. De verwijzer hoort het.'

export const agreementSeeds: readonly AgreementSeed[] = [
  {
    key: 'db-a0',
    practice: 'den-bosch',
    letter: 'A',
    title: 'Van praktijk De Linde naar de coördinator respijtzorg',
    goal: 'Ziet de praktijkondersteuner dat het zorgen veel wordt? Dan belt Anouk.',
    fallback: unreached,
    from: deLinde,
    to: gemeenteDenBosch,
    status: 'active',
    model: 'practice_nurse',
    times: { ...modelA, contact: 3, complete: 90 },
    months: [-12, 0],
  },
  {
    key: 'db-a',
    practice: 'den-bosch',
    letter: 'A',
    title: 'Van praktijk De Linde naar de coördinator respijtzorg',
    goal: 'Ziet de praktijkondersteuner dat het zorgen veel wordt? Dan belt Anouk. De praktijk hoort altijd hoe het afloopt.',
    fallback: `${unreached} Is Anouk er niet, dan neemt het steunpunt waar.`,
    from: deLinde,
    to: gemeenteDenBosch,
    status: 'active',
    times: modelA,
    model: 'practice_nurse',
    replaces: 'db-a0',
    takesForwarded: true,
    partners: [[steunpunt, 'Neemt waar als Anouk er niet is, en helpt wie vooral wil praten.']],
    tells: ['Steunpunt Samen Zorgen (voorbeeld)', 'waarneming@steunpuntsamenzorgen.example'],
    evaluateIn: 24,
    months: [-10, 8],
  },
  {
    key: 'db-b',
    practice: 'den-bosch',
    letter: 'B',
    title: 'Van ziekenhuis De Dommel naar de coördinator respijtzorg',
    goal: 'Mag iemand naar huis, maar lukt dat thuis nog niet? Dan praat Anouk dezelfde dag met de mantelzorger.',
    fallback: 'Buiten kantoortijd loopt het via de gewone spoedroute van het ziekenhuis. Is er geen plek, dan hoort de gemeente het.',
    from: deDommel,
    to: gemeenteDenBosch,
    status: 'active',
    times: modelB,
    model: 'hospital',
    partners: [[deWilg, 'Houdt een plek vrij voor iemand die uit het ziekenhuis komt.']],
    tells: ['Avonddienst De Dommel (voorbeeld)', 'avonddienst@ziekenhuisdedommel.example'],
    evaluateIn: -3,
    months: [-4, 8],
  },
  {
    key: 'db-c',
    practice: 'den-bosch',
    letter: 'C',
    title: 'Van de gemeente naar Vrijwilligers Nabij',
    goal: 'Zoekt iemand gezelschap of een paar uur vrij? Dan zoekt Nabij een vrijwilliger die past.',
    fallback: 'Duurt het langer dan 20 werkdagen? Dan zoekt de coördinator iets anders.',
    from: gemeenteDenBosch,
    to: nabij,
    status: 'active',
    times: modelC,
    model: 'volunteers',
    tells: ['Bestuur Vrijwilligers Nabij (voorbeeld)', 'bestuur@vrijwilligersnabij.example'],
    evaluateIn: 120,
    months: [-6, 6],
  },
  {
    key: 'db-d',
    practice: 'den-bosch',
    letter: 'D',
    title: 'Van de gemeente naar Logeerhuis De Wilg',
    goal: 'De coördinator vraagt een logeerplek. De Wilg zegt snel of er plek is.',
    fallback: 'Geen plek in De Wilg? Dan vraagt de coördinator een ander logeerhuis.',
    from: gemeenteDenBosch,
    to: deWilg,
    status: 'active',
    times: { receive: 1, contact: 2, match: 3, start: 15, complete: 40 },
    months: [-3, 9],
  },
  {
    key: 'db-e',
    practice: 'den-bosch',
    letter: 'E',
    title: 'Van praktijk De Linde naar Vrijwilligers Nabij',
    goal: 'Rechtstreeks een maatje, zonder tussenstap.',
    fallback: 'Er is nu te weinig plek. Verwijs via de coördinator.',
    from: deLinde,
    to: nabij,
    status: 'paused',
    times: modelC,
    model: 'volunteers',
    evaluateIn: 60,
    months: [-8, 4],
  },
  {
    key: 'db-f',
    practice: 'den-bosch',
    letter: 'F',
    title: 'Van ziekenhuis De Dommel naar Logeerhuis De Wilg',
    goal: 'Logeren direct na een opname, als de mantelzorger nog niet kan zorgen.',
    fallback: 'Bel de coördinator.',
    from: deDommel,
    to: deWilg,
    status: 'draft',
    times: { receive: 0, contact: 1, match: 2, start: 3, complete: 30 },
    months: [1, 13],
  },
  {
    key: 'db-l',
    practice: 'den-bosch',
    letter: 'L',
    title: 'Van praktijk De Linde naar Logeerhuis De Wilg',
    goal: 'De praktijk vraagt zelf een weekend logeren, als de mantelzorger De Wilg al kent.',
    fallback: 'Geen plek in De Wilg? Dan verwijst de praktijk naar Anouk.',
    from: deLinde,
    to: deWilg,
    status: 'proposed',
    partners: [[gemeenteDenBosch, 'Kijkt mee, en helpt als er geen plek is.']],
    evaluateIn: 180,
    signedBy: [deLinde],
    times: { receive: 1, contact: 2, match: 3, start: 15, complete: 40 },
    months: [0, 12],
  },
  {
    key: 'db-g',
    practice: 'den-bosch',
    letter: 'A1',
    title: 'Proef met praktijk De Linde',
    goal: 'De eerste proef van een half jaar. Hieruit kwam afspraak A.',
    fallback: 'Bel de coördinator.',
    from: deLinde,
    to: gemeenteDenBosch,
    status: 'ended',
    times: { ...modelA, contact: 3 },
    months: [-18, -12],
  },
  {
    key: 'db-h',
    practice: 'den-bosch',
    letter: 'H',
    title: 'Zomerafspraak ziekenhuis De Dommel en Vrijwilligers Nabij',
    goal: 'Een vrijwilliger aan huis in de eerste weken na een opname.',
    fallback: 'Bel de coördinator.',
    from: deDommel,
    to: nabij,
    status: 'active',
    times: modelC,
    months: [-6, -2],
  },

  {
    key: 'st-c',
    practice: 'stein',
    letter: 'C',
    title: 'Van de Wmo naar Samen Stein',
    goal: 'Past een vrijwilliger bij de wens? Dan komt Samen Stein kennismaken en zoekt iemand uit de buurt.',
    fallback: 'Duurt het langer dan 20 werkdagen? Dan belt de projectleider met een ander voorstel.',
    from: gemeenteStein,
    to: samenStein,
    status: 'active',
    times: modelC,
    model: 'volunteers',
    evaluateIn: 45,
    months: [-9, 15],
  },
  {
    key: 'st-a',
    practice: 'stein',
    letter: 'A',
    title: 'Van praktijk Maasoever naar de gemeente',
    goal: 'De praktijkondersteuner ziet het als eerste. De gemeente belt binnen 2 werkdagen.',
    fallback: unreached,
    from: maasoever,
    to: gemeenteStein,
    status: 'active',
    times: modelA,
    model: 'practice_nurse',
    takesForwarded: true,
    evaluateIn: 200,
    months: [-5, 7],
  },
  {
    key: 'st-w',
    practice: 'stein',
    letter: 'W',
    title: 'Van wijkverpleging Graetheide naar de gemeente',
    goal: 'De wijkverpleegkundige vraagt hulp voor de mantelzorger aan.',
    fallback: unreached,
    from: thuiszorg,
    to: gemeenteStein,
    status: 'paused',
    times: modelA,
    months: [-7, 5],
  },
  {
    key: 'st-b',
    practice: 'stein',
    letter: 'B',
    title: 'Van wijkverpleging Graetheide naar Samen Stein',
    goal: 'Een vrijwilliger die meegaat naar een afspraak of een uurtje blijft.',
    fallback: 'Bel Samen Stein.',
    from: thuiszorg,
    to: samenStein,
    status: 'draft',
    times: modelC,
    months: [1, 13],
  },
  {
    key: 'st-p',
    practice: 'stein',
    letter: 'P',
    title: 'Proef huiskamergesprekken',
    goal: 'Na een huiskamergesprek meteen een vrijwilliger.',
    fallback: 'Bel de projectleider.',
    from: gemeenteStein,
    to: samenStein,
    status: 'ended',
    times: modelC,
    months: [-20, -10],
  },
  {
    key: 'st-n',
    practice: 'stein',
    letter: 'N',
    title: 'Nieuw: praktijk Maasoever naar Samen Stein',
    goal: 'De praktijk kan straks zelf een vrijwilliger vragen.',
    fallback: 'Bel de gemeente.',
    from: maasoever,
    to: samenStein,
    status: 'active',
    times: modelC,
    months: [1, 13],
  },
]
