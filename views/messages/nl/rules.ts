import { writeTelephone } from '../../../src/platform/telephone.ts'
import { urgentNumbers } from '../../../src/practice/urgent.ts'
import type { RuleId } from '../../../src/routing/rules.ts'

/** What a rule tells one person. Empty or 0 where it is not known. */
export type RuleWords = {
  /** The municipality of the recipient. */
  municipality: string
  /** The highest contribution of the Wmo in this year: an amount, `none` where the municipality asks nothing. */
  contribution: string
  year: string
  nights: number
  research: number
  decision: number
  hasWlz: boolean
  hasBudget: boolean
  /** What is still open, as part of a sentence. */
  open: string
}

type Text = string | ((p: RuleWords) => string)
/** What it is, why it is here, who arranges it, the next step, and what it costs. */
export type RuleText = Record<'title' | 'why' | 'who' | 'next' | 'cost', Text>

const municipality = (p: RuleWords) =>
  p.municipality ? `De gemeente van uw naaste: ${p.municipality}` : 'De gemeente waar uw naaste woont'

const talk = (p: RuleWords) =>
  `Vraag de gemeente om een gesprek. Dat komt binnen ${p.research} weken. Na uw aanvraag krijgt u binnen ${p.decision} weken een brief.`

const contribution = (p: RuleWords) =>
  p.contribution === 'none'
    ? 'Deze gemeente vraagt hiervoor geen eigen bijdrage.'
    : p.contribution
      ? `Hoogstens ${p.contribution} per maand in ${p.year}.`
      : `Het bedrag voor ${p.year} is bij ons nog niet bekend. Vraag het de gemeente.`

const basicInsurance = 'Uit de basisverzekering. Het eigen risico telt mee.'
const free = 'Gratis'

export const rules: Record<RuleId, RuleText> = {
  R0: {
    title: 'Er is nu gevaar',
    why: 'U zei dat er nu gevaar is. Dat gaat voor alles.',
    who: 'U belt zelf, nu',
    next: `Bel ${urgentNumbers.danger}. Denkt u aan zelfdoding? Bel ${urgentNumbers.suicide}. Is er geweld of angst? Bel Veilig Thuis: ${writeTelephone(urgentNumbers.violence)}.`,
    cost: free,
  },
  R1: {
    title: 'Spoed: een plek via de langdurige zorg (Wlz)',
    why: 'U kunt nu niet zorgen. Uw naaste heeft een besluit voor de Wlz.',
    who: 'De zorgaanbieder van uw naaste, of het zorgkantoor',
    next: 'Bel nu de zorgaanbieder. Is er geen? Bel het zorgkantoor en zeg dat het spoed heeft.',
    cost: 'Dit valt onder de eigen bijdrage voor de Wlz. Het CAK rekent die uit.',
  },
  R2: {
    title: 'Spoed: een bed omdat het medisch nodig is (ELV)',
    why: 'U kunt nu niet zorgen. Een arts vindt opname nodig.',
    who: 'De huisarts, of de arts in het ziekenhuis',
    next: 'Bel de huisarts. De arts zoekt een bed in de regio.',
    cost: basicInsurance,
  },
  R3: {
    title: 'Spoed: tijdelijke hulp via de gemeente (Wmo)',
    why: 'U kunt nu niet zorgen. De gemeente kan meteen tijdelijke hulp regelen.',
    who: municipality,
    next: 'Bel vandaag de gemeente en zeg dat het spoed heeft. Soms overbrugt een vrijwilliger de eerste dagen.',
    cost: 'De gemeente bepaalt of u iets betaalt.',
  },
  R4: {
    title: 'Logeren, dagopvang of hulp thuis via de Wlz',
    why: 'Uw naaste woont thuis en heeft een besluit voor de Wlz.',
    who: 'De zorgaanbieder van uw naaste, of het zorgkantoor',
    next: (p) =>
      p.nights
        ? `Bel de zorgaanbieder. Logeren kan hoogstens ${p.nights} nachten per jaar.`
        : 'Bel de zorgaanbieder. Vraag ook hoeveel nachten logeren kan: dat weten wij dit jaar nog niet.',
    cost: 'Dit zit al in de eigen bijdrage voor de Wlz.',
  },
  R5: {
    title: 'Steun voor u, naast de instelling',
    why: 'Uw naaste woont in een instelling. Logeren past dan niet. Steun voor u wel.',
    who: 'Het steunpunt mantelzorg, en de instelling',
    next: 'Praat met de instelling over wie wat doet. Bel het steunpunt voor uzelf.',
    cost: free,
  },
  R6: {
    title: 'Logeren via de gemeente (Wmo), of een ELV-bed',
    why: 'Uw naaste heeft een besluit voor de Wlz. De gemeente mag dit weigeren. ELV kan dan ook niet.',
    who: 'De Wlz gaat voor',
    next: 'Vraag het via de Wlz. Hulp zonder aanvraag blijft wel open.',
    cost: 'Niet van toepassing',
  },
  R7: {
    title: 'Langdurige zorg (Wlz) aanvragen',
    why: 'Is er dag en nacht toezicht nodig? Dan kan de Wlz passen. Tot het besluit kan de gemeente helpen.',
    who: 'Het CIZ beslist. Een cliëntondersteuner helpt u gratis.',
    next: 'Bel een cliëntondersteuner. Die vraagt het samen met u aan bij het CIZ.',
    cost: 'Aanvragen is gratis. Bij de Wlz hoort een eigen bijdrage.',
  },
  R8: {
    title: 'Logeren of dagopvang via de gemeente (Wmo)',
    why: 'Uw naaste is volwassen en heeft geen besluit voor de Wlz. Dan kijkt de gemeente mee.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R9: {
    title: 'Logeren, dagopvang of hulp thuis via de Jeugdwet',
    why: 'Uw naaste is nog geen 18 en heeft geen besluit voor de Wlz.',
    who: municipality,
    next: 'Bel het wijkteam van de gemeente. De huisarts kan u ook verwijzen.',
    cost: 'U betaalt geen eigen bijdrage.',
  },
  R10: {
    title: 'Een vrijwilliger die bij u thuis komt',
    why: 'Zoekt u een paar uur iemand thuis? Dat kan vaak zonder aanvraag.',
    who: 'De vrijwilligersorganisatie, samen met u',
    next: 'Bel zelf. Een gesprek met de gemeente is niet nodig.',
    cost: 'Gratis, of een kleine vergoeding',
  },
  R11: {
    title: 'Wijkverpleging',
    why: 'Is er hulp nodig bij wassen of aankleden? De wijkverpleging kan dat doen. Dat geeft u lucht.',
    who: 'De wijkverpleegkundige',
    next: 'Bel een organisatie voor wijkverpleging. U heeft geen verwijzing nodig.',
    cost: 'Uit de basisverzekering, zonder eigen risico',
  },
  R12: {
    title: 'Vervangende zorg via de zorgverzekering',
    why: 'Soms betaalt een aanvullende verzekering. Dat kan die van u zijn, of die van uw naaste.',
    who: 'U belt de verzekeraars',
    next: 'Bel uw verzekeraar en die van uw naaste. Vraag naar vervangende mantelzorg, en hoeveel dagen.',
    cost: 'Dat verschilt per polis.',
  },
  R13: {
    title: 'Hulp in de laatste levensfase',
    why: 'U zei dat uw naaste in de laatste levensfase is.',
    who: 'De huisarts, de wijkverpleging of het hospice',
    next: 'Bel de huisarts. Vraag naar extra zorg thuis, waken of een hospice.',
    cost: 'Zorg valt onder de basisverzekering. Een hospice vraagt vaak een eigen bijdrage.',
  },
  R14: {
    title: 'Uit het ziekenhuis, en thuis nog niet klaar',
    why: 'Uw naaste ligt in het ziekenhuis. Voor het naar huis gaan is er overleg nodig.',
    who: 'De transferverpleegkundige, samen met de coördinator respijtzorg',
    next: 'Vraag op de afdeling naar de transferverpleegkundige: die regelt het ontslag. Zeg hoe het thuis is.',
    cost: 'Dat hangt af van de plek. Vraag het vooraf.',
  },
  R15: {
    title: 'Eerstelijnsverblijf (ELV)',
    why: 'ELV is niet bedoeld om u rust te geven. Het kan alleen als een arts het medisch nodig vindt.',
    who: 'Alleen een arts beslist hierover',
    next: 'Denkt u dat opname nodig is? Vraag het de huisarts.',
    cost: 'Niet van toepassing',
  },
  R16: {
    title: 'Voor jonge mantelzorgers',
    why: 'U bent jong en zorgt voor iemand. Daar is eigen aanbod voor.',
    who: 'Het steunpunt mantelzorg, en uw school',
    next: 'Bel het steunpunt. Vertel het op school aan iemand die u vertrouwt.',
    cost: free,
  },
  R17: {
    title: 'Zorgen naast uw werk',
    why: 'U werkt en u zorgt. Er zijn regels voor zorgverlof.',
    who: 'Uw werkgever. Het steunpunt legt het uit.',
    next: 'Praat met uw leidinggevende over zorgverlof of andere uren.',
    cost: 'Uitleg is gratis. Vraag wat verlof doet met uw loon.',
  },
  R18: {
    title: (p) => (p.hasBudget ? 'Vervanging betalen uit het pgb' : 'Zelf hulp inkopen met een pgb'),
    why: (p) =>
      p.hasBudget ? 'Uw naaste heeft al een pgb. Daaruit kunt u ook vervanging betalen.' : 'Een pgb is geld waarmee u zelf hulp betaalt.',
    who: (p) => (p.hasWlz ? 'U zelf, samen met het zorgkantoor' : 'U zelf, samen met de gemeente'),
    next: (p) =>
      p.hasBudget
        ? 'Vraag het zorgkantoor wat er binnen het budget kan.'
        : 'Leg in het gesprek uit waarom u dit wilt en dat u het kunt regelen.',
    cost: 'Evenveel als zonder pgb. U doet wel zelf de papieren.',
  },
  R19: {
    title: 'Altijd: iemand die met u meedenkt',
    why: 'Dit is er voor elke mantelzorger.',
    who: 'Het steunpunt, de coördinator en een cliëntondersteuner',
    next: 'Bel de coördinator. Maak samen een noodplan voor als u uitvalt. Het luisterend oor is er dag en nacht.',
    cost: 'Gratis. Hiervoor betaalt u nooit een eigen bijdrage.',
  },
  R20: {
    title: 'Weet u het niet? Dat geeft niet.',
    why: 'Een paar antwoorden zijn nog open. Wij raden daar niet naar.',
    who: 'De coördinator zoekt het met u uit',
    next: (p) => `Bel, en zoek het samen uit. ${p.open}`,
    cost: free,
  },
  R21: {
    title: 'Een beroepskracht bij u thuis, via de gemeente (Wmo)',
    why: 'U zoekt thuis meer dan een paar uur, of hulp bij de verzorging.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R22: {
    title: 'Hulp in de nacht, bij u thuis',
    why: 'U zoekt iemand voor de nacht, zodat u kunt slapen.',
    who: (p) => (p.hasWlz ? 'De zorgaanbieder van uw naaste, via de Wlz' : 'De wijkverpleging, samen met de coördinator'),
    next: (p) =>
      p.hasWlz ? 'Bel de zorgaanbieder en vraag naar zorg in de nacht.' : 'Bel de wijkverpleging en vraag wat er in de nacht kan.',
    cost: 'Dat verschilt. Vraag het vooraf.',
  },
  R23: {
    title: 'Voor nu: logeren of dagopvang via de gemeente (Wmo)',
    why: 'De Wlz is aangevraagd. Tot het besluit kan de gemeente helpen.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R24: {
    title: 'Logeren, dagopvang of hulp thuis via de Jeugdwet',
    why: 'Uw naaste is nog geen 18. Een besluit voor de Wlz is er niet, of dat weten wij niet.',
    who: municipality,
    next: 'Bel het wijkteam van de gemeente. Zeg hoe het staat met de Wlz.',
    cost: 'U betaalt geen eigen bijdrage.',
  },
  R25: {
    title: 'Een bed omdat het medisch nodig is (ELV)',
    why: 'Een arts vindt een tijdelijke opname nodig.',
    who: 'De huisarts, of een andere arts',
    next: 'Praat met de huisarts. De arts beslist en zoekt een bed.',
    cost: basicInsurance,
  },
  R26: {
    title: 'Een andere gemeente beslist',
    why: (p) =>
      p.municipality
        ? `Uw naaste woont in de gemeente ${p.municipality}. Die gemeente beslist over hulp via de Wmo en de Jeugdwet.`
        : 'Uw naaste woont in een andere gemeente. Die gemeente beslist over hulp via de Wmo en de Jeugdwet.',
    who: municipality,
    next: 'Ga verder bij die gemeente, of bel haar loket voor de Wmo.',
    cost: 'Dat verschilt per gemeente.',
  },
}
