import type { NoticeTopic, RequestTopic, UpkeepTopic } from '../../../src/notifications/message.ts'

const letter = (...paragraphs: string[]): string => paragraphs.join('\n\n')

export const mail = {
  news: {
    subject: 'Er staat een bericht klaar',
    body: (p: { link: string; home: string }) =>
      letter(
        'Goedendag,',
        'Er staat een bericht voor u klaar in Adempauze.',
        `Log in en lees het hier:\n${p.link}`,
        'In deze mail staat verder niets. Zo blijft privé wat privé is.',
        'U kunt op deze mail niet antwoorden.',
        `Adempauze\n${p.home}`,
      ),
  },
  invitation: {
    subject: 'Uw uitnodiging voor Adempauze',
    body: (p: { link: string; home: string }) =>
      letter(
        'Goedendag,',
        'U bent uitgenodigd om met Adempauze te werken.',
        `Maak hier uw account:\n${p.link}`,
        'De link is alleen voor u. Stuur hem aan niemand door.\nU kunt hem één keer gebruiken. Hij werkt 72 uur, vanaf de uitnodiging.',
        'Werkt de link niet meer? Vraag de coördinator om een nieuwe.\nVerwacht u geen uitnodiging? Dan hoeft u niets te doen.',
        'U kunt op deze mail niet antwoorden.',
        `Adempauze\n${p.home}`,
      ),
  },
  recovery: {
    subject: 'Weer inloggen bij Adempauze',
    body: (p: { link: string; home: string }) =>
      letter(
        'Goedendag,',
        'U vroeg om een link om weer in te loggen.',
        `Open hem hier:\n${p.link}`,
        'De link is alleen voor u. Stuur hem aan niemand door.\nU kunt hem één keer gebruiken. Hij werkt een kwartier, vanaf uw vraag.',
        'Vroeg u hier niet om? Gebruik de link dan niet. Er verandert niets.\nKrijgt u deze mail vaker? Bel de coördinator van uw gemeente.',
        'U kunt op deze mail niet antwoorden.',
        `Adempauze\n${p.home}`,
      ),
  },
  notice: {
    subject: {
      passkey_added: 'Nieuwe sleutel bij uw account',
      passkey_removed: 'Een sleutel van uw account is weg',
      recovery_used: 'Er is ingelogd met een link uit de mail',
      role_changed: 'Wat u mag in Adempauze is veranderd',
    } satisfies Record<NoticeTopic, string>,
    happened: {
      passkey_added: 'Bij uw account in Adempauze is een sleutel gekomen om mee in te loggen.',
      passkey_removed: 'Een sleutel van uw account in Adempauze is weggehaald.',
      recovery_used: 'Iemand gebruikte de link uit een mail om bij uw account in Adempauze te komen.',
      role_changed: 'Uw rol in Adempauze is veranderd, of gestopt. U bent daarom overal uitgelogd.',
    } satisfies Record<NoticeTopic, string>,
    body: (p: { happened: string; link: string; home: string }) =>
      letter(
        'Goedendag,',
        p.happened,
        `Uw account bekijkt u hier:\n${p.link}`,
        `Klopt dit? Dan hoeft u niets te doen.\nKlopt dit niet? Bel meteen de coördinator van uw gemeente. Het nummer vindt u op ${p.home}`,
        'U kunt op deze mail niet antwoorden.',
        `Adempauze\n${p.home}`,
      ),
  },

  upkeep: {
    subject: {
      upkeep_ask: 'Klopt alles nog op Adempauze?',
      upkeep_capacity: 'Hoeveel plekken heeft u vrij?',
      upkeep_remind: 'Herinnering: klopt alles nog?',
      upkeep_warn: 'Uw aanbod is straks niet meer te zien',
      upkeep_hidden: 'Uw aanbod is niet meer te zien',
      upkeep_report: 'Iemand meldde iets over uw aanbod',
      upkeep_again: 'Uw nieuwe link voor Adempauze',
    } satisfies Record<UpkeepTopic, string>,
    said: {
      upkeep_ask: 'Mantelzorgers vinden uw aanbod op Adempauze. Klopt alles wat daar staat nog?',
      upkeep_capacity: 'Mantelzorgers zien op Adempauze hoeveel plekken u vrij heeft. Klopt dat nog?',
      upkeep_remind: 'Wij vroegen u of alles nog klopt. Wij hoorden nog niets van u.',
      upkeep_warn:
        'Wij weten al lang niet of uw aanbod nog klopt. Over twee weken tonen wij het niet meer.\nEén klik is genoeg om dat te voorkomen.',
      upkeep_hidden: 'Wij weten al lang niet of uw aanbod nog klopt. Daarom tonen wij het niet meer.\nMet één klik staat het er weer op.',
      upkeep_report: 'Een bezoeker van Adempauze meldde iets over uw aanbod. Kijkt u even of het klopt?',
      upkeep_again: 'U vroeg om een nieuwe link. Daarmee kijkt u uw aanbod na.',
    } satisfies Record<UpkeepTopic, string>,
    body: (p: { said: string; link: string; home: string }) =>
      letter(
        'Goedendag,',
        p.said,
        `Kijk het hier na. U hoeft niet in te loggen:\n${p.link}`,
        'De link werkt 30 dagen. Klopt er iets niet? Dan kunt u het daar verbeteren.\nU krijgt deze mail omdat dit adres bij uw aanbod staat.',
        'U kunt op deze mail niet antwoorden.',
        `Adempauze\n${p.home}`,
      ),
  },

  signing: {
    subject: 'Een werkafspraak ligt klaar om te tekenen',
    body: (p: { link: string; home: string }) =>
      letter(
        'Goedendag,',
        'De gemeente vraagt uw organisatie om een werkafspraak te tekenen in Adempauze.',
        `Lees hem hier. U hoeft niet in te loggen:\n${p.link}`,
        'De link is alleen voor u. Stuur hem aan niemand door.\nU kunt er één keer mee tekenen. Hij werkt 30 dagen.',
        'Klopt er iets niet? Dan kunt u dat daar schrijven.\nVerwacht u deze mail niet? Dan hoeft u niets te doen.',
        'U kunt op deze mail niet antwoorden.',
        `Adempauze\n${p.home}`,
      ),
  },

  request: {
    subject: {
      request_ask: 'Heeft u plek? Een vraag via Adempauze',
      request_remind: 'Herinnering: heeft u plek?',
      request_news: 'Er is nieuws over een vraag via Adempauze',
    } satisfies Record<RequestTopic, string>,
    said: {
      request_ask: 'De gemeente zoekt een plek voor iemand, en denkt aan u. Heeft u plek?',
      request_remind: 'Wij vroegen u of u plek heeft. Wij hoorden nog niets van u.',
      request_news: 'Er is nieuws over een vraag die u kreeg.',
    } satisfies Record<RequestTopic, string>,
    body: (p: { said: string; link: string; home: string }) =>
      letter(
        'Goedendag,',
        p.said,
        `Lees en antwoord hier. U hoeft niet in te loggen:\n${p.link}`,
        'De vraag staat 8 dagen open. Antwoorden kost een minuut.\nIn deze mail staat niets over een persoon. Zo blijft privé wat privé is.',
        'U kunt op deze mail niet antwoorden.',
        `Adempauze\n${p.home}`,
      ),
  },

  fallback: {
    subject: { late: 'Een verwijzing is te laat: kijkt u mee?', no_place: 'Er is geen plek gevonden: kijkt u mee?' },
    about: {
      late: (p: { reference: string; letter: string }) =>
        `Bij verwijzing ${p.reference} volgens afspraak ${p.letter} is een termijn voorbij.`,
      no_place: (p: { reference: string; letter: string }) =>
        `Voor verwijzing ${p.reference} volgens afspraak ${p.letter} is geen plek gevonden.`,
    },
    agreed: (p: { promise: string; days: string }) => `Dit was afgesproken: ${p.promise.toLowerCase()}, ${p.days}.`,
    call: (p: { name: string; phone: string }) =>
      `Bel ${p.name} en vraag wat er nodig is: ${p.phone}.\nNoem het kenmerk van de verwijzing.`,
    unknown: 'Bij een verwijzing is een termijn voorbij. Bel de coördinator respijtzorg van uw gemeente.',
    body: (p: { about: string; agreed: string; call: string; home: string }) =>
      letter(
        'Goedendag,',
        [p.about, p.agreed].filter(Boolean).join('\n'),
        ...(p.call ? [p.call] : []),
        'U krijgt deze mail omdat de werkafspraak u noemt als vangnet.\nIn deze mail staat niets over een persoon. Zo blijft privé wat privé is.',
        'U kunt op deze mail niet antwoorden.',
        `Adempauze\n${p.home}`,
      ),
  },

  givenUp: {
    title: 'Mail niet bezorgd',
    hint: 'Laat het de ontvanger zelf weten',
    to: (p: { name: string }) => `Mail aan ${p.name}`,
    about: {
      referral: 'Er staat een bericht klaar bij een verwijzing.',
      agreement: 'Er staat een bericht klaar bij een werkafspraak.',
      offering: 'Er staat een bericht klaar over aanbod.',
      invitation: 'De uitnodiging kwam niet aan.',
      recovery: 'De link om weer in te loggen kwam niet aan.',
      account: 'Er veranderde iets aan het account.',
      request: 'De vraag aan de aanbieder kwam niet aan. Bel zelf.',
      fallback: 'De mail aan het vangnet van een werkafspraak kwam niet aan. Bel zelf.',
      signing: 'De link om te tekenen kwam niet aan. Bel de partij zelf.',
      upkeep: 'De vraag aan de aanbieder kwam niet aan. Bel de aanbieder zelf.',
      report: 'Er staat een tip van een bezoeker klaar.',
    },
    why: {
      address: 'De mailserver kent dit adres niet.',
      server: 'De mailserver nam de mail niet aan.',
    },
    since: (p: { day: string }) => `Niet bezorgd sinds ${p.day}.`,
    again: 'Probeer opnieuw',
    seen: 'Gezien',
  },
}
