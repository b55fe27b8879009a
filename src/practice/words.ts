/** A word that puts caregivers off, or that only professionals know, and what could stand there. What is written here is Dutch. */
export type WordToAvoid = { pattern: RegExp; better: string }

const word = (source: string, better: string): WordToAvoid => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'giu'),
  better,
})

/** From the word list of the programme. A suggestion, never a condition: who writes knows better what is meant. */
export const wordsToAvoid: readonly WordToAvoid[] = [
  word('inzetten|ingezet|inschakelen|ingeschakeld', 'samen zorgen, of: afspreken wie wat doet'),
  word('(?:erbij )?betrekken|betrokken worden bij', 'aansluiten bij, of: samenwerken met'),
  word('lastige? (?:mantelzorgers?|familie|naasten?)', 'bezorgde of kritische mantelzorger'),
  word('bezoek(?:ers)?', 'familie, of: naasten'),
  word('eerste contactpersoon', 'mantelzorgers en netwerk'),
  word('(?:u|je|mantelzorgers?|naasten?|familie) moet(?:en)?|moet (?:u|je)|verplicht(?! is)', 'u kunt, of: u mag'),
  word('eigen kracht', 'wat past bij u'),
  word('overbelaste? (?:mantelzorgers?|familie)|overbelast', 'voor wie het veel is'),
  word('cliëntsyste\\p{L}+', 'familie en bekenden'),
  word('mantelzorgpotentieel', 'familie en bekenden'),
  word('taken overdragen|overdragen van taken', 'zorg even overnemen'),
  word('zorgvragers?', 'naaste'),
  word('casus(?:sen)?', 'situatie'),
  word('allochto\\p{L}+', 'met een migratieachtergrond'),
  word('demente(?:n|rende)?', 'mensen met dementie'),
  word('gehandicapten?|gehandicapte \\p{L}+', 'mensen met een beperking'),
  word('toeleid\\p{L}*', 'op weg helpen naar, of: in contact brengen met'),
  word('respijtzorg', 'respijtzorg: iemand neemt de zorg even over'),
  word('indicaties?|indicatiestelling|beschikking(?:en)?', 'besluit per brief'),
  word('meldingen?', 'aanvraag, of: gesprek'),
  word('maatwerk(?:voorziening(?:en)?)?', 'hulp op maat'),
  word('optione(?:el|le)', 'niet verplicht'),
  word('indienen|dien(?:t)? [^.]{0,30}in', 'versturen'),
  word('accorderen|geaccordeerd', 'goedkeuren'),
  word('inloggen vereist', 'u logt eerst in'),
]

export type FoundWord = { found: string; better: string }

const mostFound = 5
/** What explains itself right there needs no suggestion. */
const explained = /respijtzorg: iemand neemt de zorg even over/giu

/** The words in a text that could be better, as they stand there, each once. */
export function findWords(text: string): FoundWord[] {
  const read = text.replace(explained, '')
  const found = wordsToAvoid.flatMap(({ pattern, better }) => [...read.matchAll(pattern)].map(([match]) => ({ found: match, better })))
  return found
    .filter((one, at) => found.findIndex((other) => other.found.toLowerCase() === one.found.toLowerCase()) === at)
    .slice(0, mostFound)
}
