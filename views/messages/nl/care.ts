import type { OfferReason } from '../../../src/self-check/offers.ts'
import type { CheckQuestion, Horizon, HowOften, Takeover } from '../../../src/self-check/questions.ts'
import type { SelfCheckBand } from '../../../src/self-check/score.ts'
import { allowed } from './allowed.ts'
import { library } from './library.ts'
import { neighbours } from './neighbours.ts'
import { tools } from './tools.ts'
import { young } from './young.ts'
import { youngRequest } from './young-request.ts'

/** What stands on pages for caregivers alone: these texts are there in every language of theirs. */
export const care = {
  allowed,
  library,
  tools,
  young,
  youngRequest,
  check: {
    name: 'Hoe gaat het met u?',
    door: {
      title: 'Hoe gaat het met u?',
      text: 'Elf korte vragen, drie minuten. U ziet meteen wat kan helpen. Wij bewaren niets.',
      go: 'Start de vragen',
    },
    lead: 'Elf korte vragen over u. Het duurt drie minuten. Sla gerust iets over.',
    promise: 'Wij bewaren uw antwoorden niet. Ze gaan naar niemand toe.',
    safety: 'Eerst dit',
    scored: 'De laatste tijd',
    scoredHint: 'Kies wat het best past. U kunt iets openlaten.',
    steering: 'Tot slot',
    ask: {
      safety: 'Bent u bang dat het nu misgaat met u of met uw naaste?',
      awake: 'Ligt u wakker door de zorg of door piekeren?',
      tired: 'Bent u moe, ook als u heeft uitgerust?',
      ownTime: 'Komt u niet toe aan dingen die u zelf fijn vindt?',
      clash: 'Botst het zorgen met uw werk, school of gezin?',
      alone: 'Heeft u het gevoel dat u er alleen voor staat?',
      complaints: 'Heeft u zelf klachten die door het zorgen erger worden?',
      changed: 'Vindt u het moeilijk dat uw naaste anders is dan vroeger?',
      arranging: 'Kost het regelen u veel tijd of geld?',
      takeover: 'Wie neemt het over als u morgen ziek bent?',
      goesOn: 'Als er niets verandert, hoe lang gaat het dan nog?',
    } satisfies Record<CheckQuestion, string>,
    yesNo: { yes: 'Ja', no: 'Nee' },
    often: { never: 'Bijna nooit', sometimes: 'Soms', often: 'Vaak' } satisfies Record<HowOften, string>,
    takeover: { arranged: 'Dat is geregeld', maybe: 'Misschien iemand', nobody: 'Niemand' } satisfies Record<Takeover, string>,
    goesOn: {
      long: 'Nog lang',
      months: 'Een paar maanden',
      weeks: 'Een paar weken',
      over: 'Het gaat nu al niet meer',
    } satisfies Record<Horizon, string>,
    callNow: 'U hoeft niet verder te gaan met de vragen. Bel nu:',
    finish: 'Laat zien wat kan helpen',
    speak: 'Liever iemand spreken?',

    danger: {
      title: 'Bel eerst iemand',
      lead: 'U bent bang dat het nu misgaat. Dan gaat bellen voor. De andere vragen kunnen wachten.',
      rest: 'Wilt u toch verder?',
      restText: 'Dat mag, en het hoeft niet. Wat u invulde, is er nog.',
      toOutcome: 'Laat zien wat kan helpen',
      toQuestions: 'Terug naar de vragen',
    },

    outcome: {
      name: 'Uw uitkomst',
      band: {
        fine: { title: 'Het lijkt nu te gaan', lead: 'Fijn om te horen. Hulp vragen mag ook als het goed gaat.' },
        mind: { title: 'Let goed op uzelf', lead: 'Het zorgen kost u nu best wat. Een uur voor uzelf kan al schelen.' },
        much: {
          title: 'Het is veel',
          lead: 'Goed dat u hier even bij stilstaat. Het zorgen kost u nu veel. U hoeft dit niet alleen te doen.',
        },
        now: { title: 'Zoek nu hulp', lead: 'Het gaat nu al niet meer, zei u. Bel vandaag nog iemand. U hoeft dit niet alleen te doen.' },
      } satisfies Record<SelfCheckBand, { title: string; lead: string }>,
      none: {
        title: 'Dit kan nu al helpen',
        lead: 'U liet vragen open. Dat mag. Hier leest u wat kan helpen.',
        text: (p: { answered: number; least: number; of: number }) =>
          `U gaf antwoord op ${p.answered} van de ${p.of} vragen naar hoe het gaat. Bij ${p.least} antwoorden ziet u ook uw punten.`,
        more: 'Vul nog iets aan',
      },
      points: 'Uw punten',
      pointsOf: (p: { most: number }) => `van de ${p.most} punten`,
      meaning: 'Dit is geen test van uw gezondheid. Het laat zien of het zorgen u nu veel kost.',
      becauseWeeks: 'U zei dat het nog een paar weken gaat. Daarom zeggen wij: het is veel.',
      becauseOver: 'U zei dat het nu al niet meer gaat. Daarom staat bellen bovenaan.',
      callFirst: 'Bel vandaag nog iemand',
      callFirstText: (p: { name: string }) =>
        `Bel ${p.name}, of bel uw huisarts. ’s Avonds en in het weekend belt u de spoedpost van de huisarts.`,
      outOfHours: 'Spoedpost van de huisarts',
      offers: 'Dit kan nu helpen',
      noOffers: (p: { name: string }) => `Hier staat nog geen hulp die past. Bel ${p.name}: er is vaak meer dan op de lijst staat.`,
      moreOffers: 'Bekijk alle hulp in de buurt',
      kind: (p: { type: string; place: string }) => (p.place ? `${p.type} in ${p.place}` : p.type),
      stale: 'Dit is lang niet nagekeken. Bel eerst even.',
      why: {
        soon: 'U zei dat het zo niet lang meer gaat. Hier kan iemand het even overnemen.',
        nobody: 'U zei dat niemand het overneemt als u ziek bent. Hier kunt u dat samen regelen.',
        awake: 'U zei dat u wakker ligt. Praten, of een nacht rust, kan schelen.',
        tired: 'U zei dat u moe bent, ook na rust. Een vaste vrije middag kan al schelen.',
        ownTime: 'U zei dat u niet toekomt aan wat u fijn vindt. Zo krijgt u tijd voor uzelf.',
        clash: 'U zei dat het zorgen botst met werk, school of gezin. Dit geeft u meer lucht.',
        alone: 'U zei dat u er alleen voor staat. Hier zijn mensen die u begrijpen.',
        complaints: 'U zei dat u zelf klachten heeft. Zo krijgt u tijd om bij te komen.',
        changed: 'U zei dat uw naaste anders is dan vroeger. Hier zijn mensen die dat kennen.',
        arranging: 'U zei dat het regelen veel kost. Hier helpt iemand u daarmee.',
        everybody: 'Dit is er voor iedereen die voor iemand zorgt.',
      } satisfies Record<OfferReason, string>,
      plan: {
        title: 'Maak een noodplan',
        text: 'U zei dat niemand het overneemt als u ziek bent. Schrijf daarom op, samen met iemand die u vertrouwt:',
        points: [
          'Wie kan er langskomen of bellen?',
          'Hoe gaat een gewone dag bij u thuis?',
          'Waar liggen de sleutel, de medicijnen en de papieren?',
          'Wie is de huisarts, en wie komt er nog meer helpen?',
        ],
        give: (p: { name: string }) => `Geef het blad aan familie of buren. ${p.name} denkt graag met u mee.`,
      },
      call: (p: { name: string }) => `Bel ${p.name}`,
      callText: 'Vertel hoe het gaat. U kiest zelf wat u deelt. Wij sturen niets door.',
      said: 'Uw antwoorden',
      notSaid: 'Opengelaten',
      change: 'Wijzig mijn antwoorden',
      print: 'Print voor uzelf of de huisarts',
      notNow: 'Nu even niet?',
      notNowText: 'Dat mag. Doe de vragen over een maand nog eens.',
      again: 'Begin opnieuw',
    },

    count: {
      title: 'Hoe tellen wij?',
      points: 'Acht vragen tellen mee. Bijna nooit is 0 punten, soms is 1 punt, vaak is 2 punten.',
      open: 'U kunt één van die vragen openlaten. Die telt dan voor 0 punten. Laat u er meer open? Dan geven wij geen uitkomst.',
      band: (p: { from: number; to: number; title: string }) => `${p.from} tot en met ${p.to} punten: ‘${p.title}’.`,
      weeks: (p: { title: string }) => `Gaat het nog een paar weken? Dan zeggen wij minstens: ‘${p.title}’.`,
      over: (p: { title: string }) => `Gaat het nu al niet meer? Dan zeggen wij altijd: ‘${p.title}’.`,
      version: (p: { version: number }) =>
        `Dit is versie ${p.version} van de vragen. Wij schreven ze zelf. Ze zijn niet wetenschappelijk getest.`,
      purpose:
        'Deze vragen geven informatie en wijzen de weg naar steun voor mantelzorgers. Ze zijn niet bedoeld voor diagnose, preventie, bewaking, voorspelling of behandeling van ziekte.',
    },
  },
  neighbours,
}
