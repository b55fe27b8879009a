/** The parts of the settings, as their addresses call them. */
export const settingWords = {
  contact: 'contact',
  numbers: 'nummers',
  look: 'huisstijl',
  promises: 'termijnen',
  retention: 'bewaartermijn',
  mail: 'mail',
  signIn: 'inloggen',
} as const

/** What was just done, as the address tells the page that comes after it. */
export const doneWords = {
  invited: 'uitgenodigd',
  invitedAgain: 'opnieuw',
  revoked: 'ingetrokken',
  memberChanged: 'gewijzigd',
  memberEnded: 'gestopt',
  keyConfirmed: 'bevestigd',
  settingsSaved: 'bewaard',
  corrected: 'verbeterd',
  erased: 'gewist',
  held: 'vastgehouden',
  released: 'losgelaten',
  mailAgain: 'verstuurd',
  mailSeen: 'gezien',
  signedOut: 'uitgelogd',
} as const

/** Every address of the portal; views and redirects never spell one out. Dutch, because people read them. */
export const paths = {
  home: '/',
  practice: (slug: string, postcode = '') => `/${slug}${postcode && `?postcode=${postcode}`}`,
  offerings: (slug: string, query = '') => `/${slug}/aanbod${query && `?${query}`}`,
  offering: (slug: string, offering: string, postcode = '') => `/${slug}/aanbod/${offering}${postcode && `?postcode=${postcode}`}`,
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  securityText: '/.well-known/security.txt',
  weakSpot: '/privacy#zwakke-plek',
  robots: '/robots.txt',
  logo: (slug: string, version: number) => `/${slug}/logo?versie=${version}`,

  signIn: '/inloggen',
  signInDemo: '/inloggen/demo',
  signInPasskey: '/inloggen/sleutel',
  signInPasskeyOptions: '/inloggen/sleutel/vraag',
  signInOrganisation: (practice: string) => `/inloggen/organisatie/${practice}`,
  /** One for each practice, so that no organisation can pass its answer off as that of another. */
  signInOrganisationBack: (practice: string) => `/inloggen/organisatie/${practice}/terug`,
  recover: '/inloggen/hulp',
  recovery: (token: string) => `/inloggen/hulp/${token}`,
  invitation: (token: string) => `/uitnodiging/${token}`,
  signOut: '/uitloggen',

  done: (address: string, what: keyof typeof doneWords) => `${address}?klaar=${doneWords[what]}`,

  account: '/werk/account',
  accountDone: (what: string) => `/werk/account?klaar=${what}`,
  accountPasskeys: '/werk/account/sleutels',
  accountPasskeyOptions: '/werk/account/sleutels/vraag',
  accountPasskey: (id: string) => `/werk/account/sleutels/${id}`,
  accountPasskeyRemove: (id: string) => `/werk/account/sleutels/${id}/weg`,
  accountSession: (id: string) => `/werk/account/sessies/${id}`,
  accountSessions: '/werk/account/sessies',
  accountMembership: '/werk/account/wissel',

  people: '/werk/mensen',
  invite: '/werk/mensen/uitnodigen',
  invitationAgain: (id: string) => `/werk/mensen/uitnodigingen/${id}/opnieuw`,
  invitationRevoke: (id: string) => `/werk/mensen/uitnodigingen/${id}/intrekken`,
  member: (membershipId: string) => `/werk/mensen/${membershipId}`,
  memberEnd: (membershipId: string) => `/werk/mensen/${membershipId}/stoppen`,
  memberPasskey: (membershipId: string, passkeyId: string) => `/werk/mensen/${membershipId}/sleutels/${passkeyId}`,
  settings: '/werk/instellingen',
  settingPart: (part: keyof typeof settingWords) => `/werk/instellingen/${settingWords[part]}`,
  log: (query = '') => `/werk/logboek${query && `?${query}`}`,
  mailAgain: (id: string) => `/werk/berichten/${id}/opnieuw`,
  mailSeen: (id: string) => `/werk/berichten/${id}/gezien`,

  rights: '/werk/inzage',
  rightsOf: (referralId: string) => `/werk/inzage/${referralId}`,
  rightsExport: (referralId: string) => `/werk/inzage/${referralId}/gegevens.json`,
  rightsCorrect: (referralId: string) => `/werk/inzage/${referralId}/verbeteren`,
  rightsErase: (referralId: string) => `/werk/inzage/${referralId}/wissen`,
  rightsHold: (referralId: string) => `/werk/inzage/${referralId}/bewaren`,
  retention: '/werk/bewaren',
  consentWithdraw: (referralId: string) => `/werk/verwijzingen/${referralId}/toestemming`,

  work: '/werk',
  referrals: '/werk/verwijzingen',
  endedReferrals: '/werk/verwijzingen?stand=afgelopen',
  newReferral: (agreement = '') => `/werk/verwijzingen/nieuw${agreement && `?afspraak=${agreement}`}`,
  referral: (id: string) => `/werk/verwijzingen/${id}`,
  referralDraft: (id: string) => `/werk/verwijzingen/${id}/wijzigen`,
  referralRead: (id: string) => `/werk/verwijzingen/${id}/gelezen`,
  agreements: '/werk/werkafspraken',
  newAgreement: '/werk/werkafspraken/nieuw',
  agreement: (id: string) => `/werk/werkafspraken/${id}`,
  agreementEdit: (id: string) => `/werk/werkafspraken/${id}/wijzigen`,

  /** Everything below it is for machines. */
  api: '/api',

  health: '/healthz',
  ready: '/readyz',
} as const
