import type { doneWords } from '../../../src/paths.ts'

/** What just happened, on the page that comes after it. */
export const done = {
  invited: 'De uitnodiging is verstuurd. De mail komt binnen een paar minuten aan.',
  invitedAgain: 'Er gaat een nieuwe uitnodiging uit. De oude link werkt niet meer.',
  revoked: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
  memberChanged: 'De rol en functie zijn bewaard.',
  memberEnded: 'De toegang is gestopt. Deze persoon is overal uitgelogd.',
  keyConfirmed: 'De sleutel is bevestigd. Deze persoon kan nu inloggen.',
  settingsSaved: 'Bewaard. Het geldt vanaf nu.',
  corrected: 'De verbetering is bewaard. Wat er eerst stond, staat hieronder.',
  erased: 'De gegevens zijn gewist. Het bewijs staat bij Bewaren en wissen.',
  held: 'Deze verwijzing wordt langer bewaard, tot u dat zelf stopt.',
  released: 'Deze verwijzing wordt weer gewist op de gewone dag.',
  mailAgain: 'Wij proberen de mail opnieuw te bezorgen.',
  mailSeen: 'Deze mail staat niet meer op uw werklijst.',
  signedOut: 'U bent uitgelogd.',
} satisfies Record<keyof typeof doneWords, string>
