/** Every address of the portal; views and redirects never spell one out. Dutch, because people read them. */
export const paths = {
  home: '/',
  practice: (slug: string, postcode = '') => `/${slug}${postcode && `?postcode=${postcode}`}`,
  offerings: (slug: string, query = '') => `/${slug}/aanbod${query && `?${query}`}`,
  offering: (slug: string, offering: string, postcode = '') => `/${slug}/aanbod/${offering}${postcode && `?postcode=${postcode}`}`,
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',

  signIn: '/inloggen',
  signInDemo: '/inloggen/demo',
  signOut: '/uitloggen',

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

  health: '/healthz',
  ready: '/readyz',
} as const
