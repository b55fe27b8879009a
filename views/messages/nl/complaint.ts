/** How to complain, and who helps with it. */
export const complaint = {
  title: 'Een klacht',
  lead: 'Ging er iets niet goed? Zeg het. U mag altijd klagen. Uw hulp mag daar niet minder van worden.',
  choose: 'Kies uw gemeente. Dan ziet u wie u kunt bellen.',
  first: { title: 'Praat er eerst over', text: 'Vaak helpt een gesprek. Bel degene om wie het gaat, of bel ons.' },
  portal: {
    title: 'Over deze website',
    points: [
      'Klopt iets niet bij een plek? Meld het op de bladzijde van die plek.',
      'Werkt iets niet, of is het niet duidelijk? Bel ons.',
      'Gaat het over uw gegevens? Bij Privacy staat wat u mag vragen.',
    ],
  },
  provider: {
    title: 'Over een organisatie die helpt',
    points: [
      'Vertel het eerst aan de organisatie zelf. Vraag hoe u daar kunt klagen.',
      'Betaalt uw verzekering de zorg, of krijgt u Wlz-zorg? Dan hoort u meestal binnen 6 weken wat zij ermee doen.',
      'Komt u er samen niet uit? Vraag naar de geschilleninstantie. Die beslist wie gelijk heeft.',
    ],
  },
  municipality: {
    title: 'Over de gemeente',
    points: [
      'Stuur de gemeente een brief, of vertel het aan de balie. Schrijf ‘klacht’ erboven.',
      'U krijgt meestal binnen 6 weken antwoord.',
      'Bent u het niet eens met een besluit? Dan maakt u bezwaar. Doe dat binnen 6 weken.',
    ],
  },
  ombudsman: {
    title: 'Helpt dat niet?',
    text: 'Dan kunt u naar de ombudsman. Die kijkt of de gemeente goed met u omging. Het kost niets.',
    national: 'De Nationale ombudsman:',
    own: 'Sommige gemeenten hebben een eigen ombudsman. Bel ons. Dan hoort u waar u terecht kunt.',
  },
  help: {
    title: 'Wie helpt u daarbij?',
    points: [
      'Een onafhankelijke cliëntondersteuner. Die staat naast u, praat mee en helpt met schrijven. Het kost niets.',
      'U mag iemand meenemen: familie, een vriend of een buur.',
    ],
    find: 'Zoek iemand die u helpt',
  },
  kept: 'Op deze bladzijde vult u niets in. Wij bewaren er niets van.',
}
