import { thesaurus } from './thesaurus.ts'
import { keyOf, stopWords, wordsIn } from './words.ts'

/** What Dutch words in this field are made of: by these the whole of a compound is taken apart. */
const usual =
  `aanbod aandacht aanvraag activiteit adres advies afdeling afleiding aflossing alarm alzheimer ambulant angst arts atelier autisme avond
  bad bak balie basis bed bedrijf begeleiding beheer bel belang beperking beroep beweeg bewoner bezoek bezorg bijeenkomst blijf boerderij boodschappen
  boot breuk brood budget buiten bureau burgers buren buurt bus cafe cake casus centrale centrum chauffeur circuit clienten club coach contact coordinator crisis cursus
  dag deel dementie dieet dienst dier dieren dinsdag directe dochter dokter donderdag draag druk eet eigen eten ervaring familie feest fiets film fonds fysio
  gast gasten gebruik geheugen gehandicapten geld gemeente gesprek gesprekken gevoel gezin gids groen groep groepen haal halen hand hart heer herstel hersen hersenletsel hobby
  hof hond hoofd hospice huis huishoud huishoudelijke hulp huur in informatie inloop instelling intensive jaar jeugd jongeren kaart kamer kans keuken kind kinder kinderen klas klus klussen knutsel koffie kook koor
  kosten kracht kring kunst kwaliteit kwetsbaar land leef leer leeftijd lenings letsel leven levens lezen licht liefde lijn logeer logement loket lotgenoten lunch luister maal maaltijd maandag maatje maatjes maatschappelijk makelaar
  man mantel mantelzorg markt medicatie medicijn meld melding mensen middag mobiel moeder mond muziek naaste nacht nood noord ochtend oefen omgeving onderwijs onderzoek ondersteuning ontbijt ontmoeting
  ontspanning oor opname opvang oppas organisatie ouder ouderen ouders overdag overleg overname paard partner pas patienten personeel persoon plaats plaatsing plan plek praat praktijk praktische proef
  punt raad regel reis respijt revalidatie rijden rit route rouw ruimte rust samen school schoon schoonmaak service slaap sociale soep specialist speel spel spoed sport spreek stad station steun stoel straat student taak
  taal tafel tand team telefoon terminaal thee thuis tijd tocht toezicht tolk training tuin uit uitje uitleen vader vakantie vaar vang veilig vereniging verblijf verhaal verlof vermoeid vermoeidheid verpleeg verpleging verpleegkundige vervanging vervoer verwen
  verzekering verzorging vlucht voedsel voet voor vorm vraag vriend vrijdag vrijwilliger vrijwilligers vrouw waak waardering waken wandel was wasch water weekend wegwijzer weide welzijn werk wijk wijzer winkel wissel woensdag woning wonen woon wooninitiatief zaal zaterdag
  zang ziek zieken ziekenhuis ziekte zin zit zomer zondag zorg zorgen zuid zus zwem`.split(/\s+/)

/** And by the words of the thesaurus. */
const single = thesaurus.flatMap(({ nl }) => nl.split(',').map(wordsIn)).flatMap((words) => (words.length === 1 ? words : []))

const parts: ReadonlySet<string> = new Set([...usual, ...single].filter((part) => part.length > 2 && !stopWords.has(part)))

/** The letters by which Dutch joins words. */
const links = ['', 's', 'e', 'en', 'n', 'er']

const partKeys: ReadonlySet<string> = new Set([...parts].map(keyOf))

const headOf = (text: string): string | undefined => {
  const link = links.find((letters) => text.endsWith(letters) && parts.has(text.slice(0, text.length - letters.length)))
  return link === undefined ? undefined : text.slice(0, text.length - link.length)
}

const mostParts = 3

/** The parts of a word in which all of it is a part of ours, the longest first part first; empty when it cannot be taken apart so. */
export function partsOf(word: string, most = mostParts): string[] {
  if (most < 2 || word.length < 6) return []
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const head = headOf(word.slice(0, at))
    if (head === undefined) continue
    const tail = word.slice(at)
    if (partKeys.has(keyOf(tail))) return [head, tail]
    const more = partsOf(tail, most - 1)
    if (more.length > 0) return [head, ...more]
  }
  return []
}

const longEnough = 5

/** The longest part of ours with which a word begins or ends, of one that cannot be taken apart. */
export function knownEndOf(word: string): string | undefined {
  for (let length = word.length - 2; length >= longEnough; length -= 1)
    for (const part of [word.slice(0, length), word.slice(-length)]) if (parts.has(part)) return part
  return undefined
}
