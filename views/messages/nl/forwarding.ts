/** An organisation and where it is; once is enough when its name says so. */
export const whereAt = ({ organisation, municipality }: { organisation: string; municipality: string }, inside: string): string =>
  organisation.endsWith(municipality) ? organisation : `${organisation} ${inside} ${municipality}`

type Where = { organisation: string; municipality: string }
const at = (p: Where) => whereAt(p, 'in')

export const forwarding = {
  takes: 'De ontvanger neemt ook vragen over van andere praktijken.',
  elsewhere: 'Woont de naaste in een andere gemeente?',
  link: 'Geef door aan een andere gemeente',
  chooseTitle: 'Waar woont de naaste?',
  chooseLead: 'Kies de gemeente. Daarna vraagt u de mantelzorger opnieuw om een ja.',
  noneTitle: 'Doorgeven kan nu niet',
  none: (p: { name: string; phone: string }) =>
    `Geen andere gemeente op dit portaal neemt nu vragen over. Bel ${p.name}: ${p.phone}. Dan zoekt u samen wie er wel kan helpen.`,
  titleTo: (p: Where) => `Geef door aan ${at(p)}`,
  lead: (p: Where) => `Hier stopt de verwijzing dan. In ${p.municipality} gaat zij verder. U en de verwijzer horen hoe het daar gaat.`,
  calls: (p: { organisation: string; days: string }) => `${p.organisation} belt de mantelzorger binnen ${p.days}.`,
  callsSameDay: (p: { organisation: string }) => `${p.organisation} belt de mantelzorger dezelfde werkdag.`,
  along: 'Dit gaat mee',
  tell: (p: Where) => `Vertel eerst: ‘Uw naaste woont in een andere gemeente. Daarom kan ${at(p)} u beter helpen.’`,
  noteHint: 'Geen medische gegevens. Schrijf het zo dat de mantelzorger het mag lezen. Hoogstens 500 tekens.',
  askRecipient: (p: { what: string }) => `Met een ja van de naaste gaat ook mee: ${p.what}. Zonder ja niet.`,
  note: 'Wat vertelde u de mantelzorger?',
  send: (p: Where) => `Geef door aan ${p.organisation}`,
  another: 'Kies een andere gemeente',
  back: 'Terug naar de verwijzing',
  over: 'U kunt dit niet meer doorgeven: de verwijzing is intussen verder. Hieronder ziet u de stand van nu.',
  gone: 'Deze gemeente neemt nu geen vragen meer over. Er is niets doorgegeven. Kies een andere, of bel de coördinator.',
  wentTo: (p: Where & { reference: string }) => `Doorgegeven aan ${at(p)}. Kenmerk daar: ${p.reference}.`,
  fact: 'Doorgegeven aan',
  factText: (p: Where & { reference: string }) => `${at(p)}, kenmerk ${p.reference}`,
  noNews: 'U krijgt bericht als de hulp daar start, en als het daar afloopt.',
  running: (p: { municipality: string; said: string }) => `Bericht uit ${p.municipality}: ${p.said}.`,
  ended: (p: { municipality: string; said: string }) => `Bericht uit ${p.municipality}: het kwam tot een einde, ${p.said}.`,
  cameFrom:
    'Deze vraag komt van een andere praktijk. Die hoort het vanzelf als de hulp start, en als het afloopt. Wat u erbij schrijft, leest zij niet.',
  notThere: (p: Where & { reference: string }) => `Dit geldt niet bij ${at(p)}. Bel hen ook, en noem kenmerk ${p.reference}.`,
}
