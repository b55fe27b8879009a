/**
 * Words to avoid in what caregivers read, from the word list of the programme, and what is better. The word "respijtzorg"
 * stands only in the name of a job or of a kind of help, whose text says what it is.
 */
export const avoid: [word: RegExp, better: string][] = [
  [/\binzetten\b|\binschakelen\b/, 'samen zorgen, afspreken wie wat doet'],
  [/\bbetrekken\b/, 'aansluiten bij, samenwerken met'],
  [/\blastige? (mantelzorger|familie|naaste)/, 'bezorgde of kritische mantelzorger'],
  [/\bbezoek\b/, 'familie, naasten'],
  [/\beerste contactpersoon\b/, 'mantelzorgers en netwerk'],
  [
    /\b(u|je|mantelzorgers?|naasten?|familie) moet(en)?\b(?! eerst inloggen)|\bmoet (u|je)\b|\bmoeten (mantelzorgers|naasten)\b/,
    'kunt, mag',
  ],
  [/(?<!niet )\bverplicht\b|\beigen kracht\b/, 'wat past bij u'],
  [/\boverbelast/, 'mantelzorger voor wie het veel is'],
  [/\bcliëntsyste|\bmantelzorgpotentieel\b|\btaken overdragen\b/, 'familie en bekenden; zorg even overnemen'],
  [/\bzorgvragers?\b|\bcasus/, 'naaste, situatie'],
  [/\balloch?to/, 'met een migratieachtergrond'],
  [/\bdemente\b|\bgehandicapt/, 'mensen met dementie, mensen met een beperking'],
  [/\btoeleid/, 'op weg helpen naar, in contact brengen met'],
  [/(?<!coördinator )\brespijtzorg\b(?! aan huis)/, 'iemand neemt de zorg even over'],
  [/\bindicatie|\bbeschikking|\bmelding(en)?\b(?! \d)|\bmaatwerk/, 'besluit, brief, aanvraag, gesprek, hulp op maat'],
  [/\boptione(el|le)\b|\bindien(en|t)?\b|\baccorde|\binloggen vereist\b/, 'niet verplicht, versturen, goedkeuren, eerst inloggen'],
]
