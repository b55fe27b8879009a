export const statements = {
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet Adempauze kunnen gebruiken. Ook met een voorleesprogramma, met het toetsenbord, of met grote letters.',
    how: 'Hoe wij dat doen',
    points: [
      'Wij houden ons aan de regels van WCAG 2.2, niveau A en AA.',
      'Elke bladzijde werkt zonder script en op een kleine telefoon.',
      'Wij testen elke bladzijde automatisch, in het Nederlands en het Engels.',
      'De teksten zijn kort en in gewone taal.',
    ],
    known: 'Wat nog niet af is',
    knownText: 'Mensen met een beperking hebben deze versie nog niet getest. Teksten van aanbieders staan er alleen in het Nederlands.',
    help: 'Lukt er iets niet?',
    helpText: 'Bel het nummer van uw gemeente bovenaan de bladzijde van uw gemeente. Wij zoeken samen een oplossing.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'Zoeken doet u zonder naam. Alleen bij een verwijzing bewaren wij gegevens, en alleen met een ja van u.',
    search: 'Als u zoekt',
    searchPoints: [
      'U heeft geen account nodig. Wij vragen niet wie u bent.',
      'Wij gebruiken geen diensten van anderen en volgen u niet.',
      'Kiest u een taal? Dan onthoudt uw browser die keuze in een cookie.',
    ],
    referral: 'Als iemand u verwijst',
    referralPoints: [
      'De verwijzer vraagt eerst of u ja zegt. Zonder uw ja gaat er niets weg.',
      'Wij geven door: uw naam, telefoonnummer en taal, wanneer wij u het best bellen, wat u wenst en hoe snel.',
      'Over uw naaste geven wij alleen door wie het voor u is, en wat er vooral speelt. Meer mag alleen als uw naaste ja zegt.',
      'Wij vragen nooit om een BSN, een diagnose of medicijnen.',
      'Alleen de verwijzer, de ontvanger en de coördinator kunnen het lezen.',
    ],
    stop: 'U kunt altijd stoppen',
    stopText: 'Bel de coördinator van uw gemeente, of degene die u verwees. Zij stoppen de verwijzing. Dat kan op elk moment.',
  },
}
