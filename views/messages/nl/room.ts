/** How busy it is under an agreement, before somebody refers. */
export const room = {
  title: 'Hoe druk is het nu?',
  running: (p: { count: number }) =>
    p.count === 0
      ? 'Er loopt nu geen verwijzing volgens deze afspraak.'
      : p.count === 1
        ? 'Er loopt nu 1 verwijzing volgens deze afspraak.'
        : `Er lopen nu ${p.count} verwijzingen volgens deze afspraak.`,
  waiting: (p: { count: number }) =>
    p.count === 1 ? 'Daarvan staat er 1 op een wachtlijst.' : `Daarvan staan er ${p.count} op een wachtlijst.`,
  noPlace: (p: { count: number }) => `In de laatste 3 maanden was er ${p.count} keer geen plek.`,
  free: (p: { count: number }) =>
    p.count === 0
      ? 'Aanbieders in uw gemeente meldden dat er nu geen plek vrij is.'
      : p.count === 1
        ? 'Aanbieders in uw gemeente meldden 1 vrije plek.'
        : `Aanbieders in uw gemeente meldden samen ${p.count} vrije plekken.`,
}
