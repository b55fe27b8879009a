import type { OidcRefusal } from '../../identity/organisation-sign-in.tsx'

type Refusals = Record<OidcRefusal, { title: string; text: string }>

export const organisation = {
  title: 'Via uw organisatie',
  text: 'Log in met het account van uw werk. Kies de gemeente waar u mee werkt.',
  leave: 'U gaat naar uw organisatie',
  leaveText: (p: { practice: string }) => `U logt in bij de organisatie van ${p.practice}. Daarna komt u hier terug.`,
  goOn: 'Ga verder',
  again: 'Terug naar inloggen',
  call: (p: { name: string }) => `Komt u er niet uit? Bel ${p.name}:`,
  refusal: {
    gone: {
      title: 'Deze aanmelding is voorbij',
      text: 'Een aanmelding werkt één keer, tien minuten lang, in dezelfde browser. Begin opnieuw bij inloggen.',
    },
    cancelled: { title: 'U bent niet ingelogd', text: 'Het inloggen bij uw organisatie is gestopt. Wilt u het nog eens proberen?' },
    unreachable: {
      title: 'Uw organisatie geeft geen antwoord',
      text: 'Dit ligt niet aan u. Probeer het over een paar minuten opnieuw, of gebruik uw sleutel.',
    },
    not_valid: {
      title: 'Het antwoord van uw organisatie klopt niet',
      text: 'Wij laten dan niemand binnen. Probeer het opnieuw. Gebeurt dit vaker? Meld het bij uw beheerder.',
    },
    not_verified: {
      title: 'Uw e-mailadres is niet bevestigd',
      text: 'Uw organisatie heeft uw e-mailadres niet bevestigd. Vraag uw beheerder om dat te doen.',
    },
    too_low: {
      title: 'Log in met twee controles',
      text: 'Uw gemeente vraagt om een extra controle, zoals een app op uw telefoon. Log zo in, en probeer het opnieuw.',
    },
    unknown: {
      title: 'Met dit account kunt u hier niet in',
      text: 'Inloggen kan alleen op uitnodiging. Vraag uw coördinator om u uit te nodigen op het e-mailadres van uw werk.',
    },
  } satisfies Refusals as Refusals,
}
