export const practice = {
  portal: {
    title: 'Even op adem komen',
    lead: 'U zorgt voor iemand. Wij helpen u zoeken wie het even kan overnemen. Waar woont uw naaste?',
    label: 'Postcode of gemeente van uw naaste',
    hint: 'Bijvoorbeeld 5247 of Stein',
    go: 'Ga verder',
    who: 'Uw naaste is de persoon voor wie u zorgt. U heeft geen account nodig.',
    list: 'Gemeenten die meedoen',
    formerly: (p: { names: string }) => `ook ${p.names}`,
    empty: 'Vul een postcode of een gemeente in.',
    unknownPostcode: (p: { postcode: string }) =>
      `Van postcode ${p.postcode} weten wij nog niet bij welke gemeente die hoort. Kies hieronder de gemeente van uw naaste.`,
    unknownName: (p: { name: string }) =>
      `Wij vonden geen gemeente met de naam ‘${p.name}’. Kies hieronder uw gemeente, of vul een postcode in.`,
    elsewhere: (p: { postcode: string; place: string }) =>
      `Postcode ${p.postcode} is ${p.place}. Daar is Adempauze nog niet. Bel de gemeente van uw naaste en vraag naar hulp voor mantelzorgers.`,
  },
  home: {
    title: 'Even op adem komen',
    lead: 'U zorgt voor iemand. Wij helpen u zoeken wie het even kan overnemen. Dichtbij, en zoals het bij u past.',
    postcode: 'Postcode van uw naaste',
    postcodeHint: 'De 4 cijfers, zoals 5247',
    go: 'Zoek hulp dichtbij',
    who: 'Uw naaste is de persoon voor wie u zorgt. U heeft geen account nodig.',
    speak: 'Liever iemand spreken?',
    doors: 'Wat houdt u bezig?',
    door: {
      hold: { title: 'Hoe houd ik het vol?', text: 'Een paar uur vrij, of een paar dagen. Bekijk wie het even overneemt.' },
      together: { title: 'Hoe zorg ik samen met zorgverleners?', text: 'Mensen die met u meedenken en meegaan naar een gesprek.' },
      well: { title: 'Hoe zorg ik goed voor mijn naaste?', text: 'Cursussen, en mensen die hetzelfde meemaken.' },
    },
    calm: 'Rustig aan',
    calmLinks: {
      talk: { title: 'Praten met anderen', text: 'Een kop koffie met mensen die het kennen.' },
      everyday: { title: 'Hulp bij gewone dingen', text: 'Boodschappen, eten, vervoer of een klus.' },
      arrange: { title: 'Hulp bij het regelen', text: 'Iemand die met u belt, schrijft en aanvraagt.' },
    },
    more: 'Ook hier',
    moreText: {
      neighbours: 'Een boodschap, gezelschap of een rit. Vraag het, of help mee.',
      tools: 'Teken wie er meehelpt, maak een noodplan, bereid een gesprek voor.',
      library: 'Korte tips, cursussen en verhalen.',
      allowed: 'Wat u vaak zelf kunt doen, en aan wie u het vraagt.',
      young: 'Een bladzijde voor kinderen en jongeren.',
    },
  },
}
