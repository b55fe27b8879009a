/** What the invented offerings are made of. Lists of different length, so that no two offerings read the same. */
export const trees = `Beuk Berk Eik Els Es Esdoorn Hazelaar Iep Kastanje Kers Lariks Linde Lijsterbes Meidoorn Mispel Notelaar Olm Peer
  Plataan Populier Spar Taxus Vlier Vuurdoorn Walnoot Wilg`.split(/\s+/)

export const districts = [
  ['5211', "'s-Hertogenbosch"],
  ['5212', "'s-Hertogenbosch"],
  ['5213', "'s-Hertogenbosch"],
  ['5216', "'s-Hertogenbosch"],
  ['5223', "'s-Hertogenbosch"],
  ['5231', "'s-Hertogenbosch"],
  ['5235', "'s-Hertogenbosch"],
  ['5221', 'Engelen'],
  ['5236', 'Empel'],
  ['5241', 'Rosmalen'],
  ['5244', 'Rosmalen'],
  ['5246', 'Rosmalen'],
  ['5247', 'Rosmalen'],
  ['5249', 'Rosmalen'],
  ['5382', 'Vinkel'],
  ['5391', 'Nuland'],
] as const

export const helpers = [
  'een vrijwilliger',
  'een verzorgende',
  'een verpleegkundige',
  'een begeleider',
  'een gastvrouw',
  'een student',
  'een buurtgenoot',
  'een oud-leraar',
]

/** From what many offer to what hardly any does: the generator takes the first ones most often. */
export const pastimes = `wandelen koken tuinieren zingen schilderen kaarten fietsen zwemmen bakken vissen lezen dansen breien puzzelen
  timmeren biljarten schaken weven fotograferen gitaarspelen paardrijden zeilen boetseren smeden imkeren glasblazen kegelen
  harmonicaspelen`.split(/\s+/)

export const comforts = `serre moestuin leeszaal binnentuin kapsalon muziekkamer dierenweide bibliotheek vijver sauna keuken zolder atelier
  boomgaard rolstoelbus tillift duofiets kas terras snoezelruimte`.split(/\s+/)

export const moments = `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend vakantie`.split(/\s+/)

export const languages = `nl en tr ar pl uk so ti fr de`.split(/\s+/)
