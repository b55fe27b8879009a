/** Forms of words of this field that no rule leads back; one that begins with `=` is a word of its own, whatever a stemmer makes of it. */
const irregular = {
  '=ouderen': 'ouderen oudere',
  '=maatje': 'maatje maatjes',
  '=meisje': 'meisje meisjes',
  '=uitje': 'uitje uitjes',
  '=oranje': 'oranje',
  '=beetje': 'beetje',
  uur: 'uren',
  stad: 'steden',
  lid: 'leden',
  kind: 'kinderen kids',
  ei: 'eieren',
  slaap: 'sliep sliepen',
  loop: 'liep liepen',
  val: 'viel vielen',
  breng: 'bracht brachten gebracht',
  zoek: 'zocht zochten gezocht',
  help: 'hielp hielpen geholpen',
  blijf: 'bleef bleven gebleven',
  rijd: 'reed reden gereden',
  was: 'wies gewassen',
  sterf: 'stierf stierven gestorven',
  overlijden: 'overleed overleden overlijdt',
  vergeet: 'vergat vergaten',
  spreek: 'sprak spraken gesproken',
  praat: 'gepraat',
  drink: 'dronk gedronken',
  schrijf: 'schreef geschreven',
  koop: 'kocht kochten gekocht',
  betaal: 'betaald betaalde',
  verlies: 'verloor verloren',
  wandel: 'gewandeld',
  kook: 'gekookt',
  schoonmaak: 'schoongemaakt schoonmaken',
  verzorg: 'verzorgd',
  dwaal: 'dwaalde gedwaald',
  lamp: 'lampje lampjes',
  film: 'filmpje filmpjes',
} as const satisfies Record<string, string>

export const irregularForms: ReadonlyMap<string, string> = new Map(
  Object.entries(irregular).flatMap(([regular, forms]) => forms.split(' ').map((form) => [form, regular] as const)),
)

/** Endings of small things, the longest first, and what stands in their place. */
const diminutives: readonly (readonly [RegExp, string])[] = [
  [/([bdfgklmnprs])\1etje$/, '$1'],
  [/ingetje$/, 'ing'],
  [/mpje$/, 'm'],
  [/(aart|[aeo]{2}t|[^aeiou][aeiou]nt)je$/, '$1'],
  [/([lnrw])tje$/, '$1'],
  [/([^i])je$/, '$1'],
]

const shortest = 5

/** `weekendje` is a weekend, `uurtjes` are hours; what is not small comes back as it is. */
export function withoutDiminutive(word: string): string {
  const one = word.endsWith('jes') ? word.slice(0, -1) : word
  if (!one.endsWith('je') || one.length < shortest) return one
  const ending = diminutives.find(([pattern]) => pattern.test(one))
  return ending ? one.replace(...ending) : one
}
