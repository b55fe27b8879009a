/** A shared screen in a ward or a library. */
export const readingTable = {
  title: 'Leestafel',
  heading: 'Zorgt u voor iemand?',
  lead: 'Raak aan wat u wilt lezen. U hoeft niets te typen.',
  themes: 'Waar wilt u over lezen?',
  help: { title: 'Wie kan helpen?', text: 'Plekken en mensen in de buurt. U ziet wat het kost en wie u belt.' },
  kinds: 'Kies een soort hulp',
  days: { title: 'De komende dagen', text: 'Bijeenkomsten voor u en uw naaste.', none: 'De komende week staat er niets in de agenda.' },
  phone: {
    title: 'Verder op uw eigen telefoon',
    text: 'Richt de camera van uw telefoon op dit vierkant.',
    door: 'Op uw telefoon',
    code: (p: { title: string }) => `Code om te scannen: ${p.title}`,
  },
  back: 'Terug naar de leestafel',
  again: 'Klaar? Wis alles en begin opnieuw',
  away: {
    title: 'Bent u er nog?',
    text: 'Anders wissen wij wat u koos en typte. De leestafel begint dan opnieuw.',
    left: (p: { seconds: number }) => `Nog ${p.seconds} seconden.`,
    stay: 'Ik ben er nog',
    again: 'Begin meteen opnieuw',
  },
  elsewhere: {
    title: 'Neem dit mee op uw telefoon',
    text: 'Dit opent niet op de leestafel. Schrijf het over, of maak er een foto van.',
    close: 'Sluit',
  },
  ownPhone: {
    title: 'Doe dit op uw eigen telefoon',
    text: 'Dit scherm is van iedereen. Hier vult u daarom niets over uzelf in.',
    form: 'deze pagina',
  },
  turnOn: {
    title: 'Is dit een scherm voor iedereen?',
    text: 'Maak er een leestafel van. Na elke lezer wissen wij dan wat er stond.',
    steps: [
      'Open deze pagina in de kioskstand van de browser. Sta alleen deze website toe, zonder knop terug.',
      'Raak één keer de knop hieronder aan.',
      'Ging de browser dicht? Raak de knop dan weer aan.',
    ],
    button: 'Gebruik dit scherm als leestafel',
  },
  about: {
    title: 'Over deze leestafel',
    points: [
      'Raakt u twee minuten niets aan? Dan vragen wij of u er nog bent.',
      'Daarna wissen wij uw lijst, uw taal en wat u typte.',
      'Een cookie onthoudt dat dit een leestafel is. Het verdwijnt als de browser sluit.',
    ],
    off: 'Zet de leestafel uit',
  },
}
