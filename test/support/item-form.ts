/** A form for something of the library, as a coordinator fills it in. */
export const itemForm = (changes: Record<string, string> = {}): Record<string, string> => ({
  title: 'Een kwartier voor uzelf',
  kind: 'tip',
  theme: 'hold',
  audience: 'caregivers',
  phase: 'daily',
  role: '',
  summary: 'Elke dag een kwartier. Meer hoeft niet.',
  body: 'Zet de wekker.\n\nKies iets:\n- een kop thee\n- een rondje om',
  url: '',
  source: 'Gemeente',
  licence: 'cc0',
  reviewOn: '2027-06-01',
  version: '',
  key: '',
  ...changes,
})
