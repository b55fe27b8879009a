export type Leaf = string | ((sample: unknown) => unknown)

/** Every string and function of a catalogue, by its path. */
export function leavesOf(value: unknown, path = ''): [path: string, leaf: Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]]
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is neither words nor a catalogue`)
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path ? `${path}.${key}` : key))
}

const numbers = [
  'count',
  'days',
  'min',
  'max',
  'maximum',
  'nights',
  'status',
  'version',
  'late',
  'today',
  'hour',
  'answered',
  'least',
  'most',
]

/** Answers any parameter that a message asks for: numbers by their name, a unit, and for the rest a word. */
function sampleOf(number: number): { sample: object; isAsked(): boolean } {
  let asked = false
  const answerTo = (name: string) => (numbers.includes(name) ? number : name === 'unit' ? 'beds' : name === 'nearest' ? true : 'Linde')
  const get = (_: object, name: string | symbol) => {
    if (typeof name === 'symbol') return () => String(number)
    asked = true
    return answerTo(name)
  }
  return { sample: new Proxy({}, { get }), isAsked: () => asked }
}

/** What a reader can meet: a message with a number in it has a form for none, one, a few and many. */
function wordingsOf(leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [leaf]
  const forms = [0, 1, 3, 20].map((number) => {
    const { sample, isAsked } = sampleOf(number)
    const text = leaf(sample)
    return String(isAsked() ? text : leaf(number))
  })
  return [...new Set(forms)]
}

/** Every text that a reader can meet. */
export const wordings = (catalogue: object) =>
  leavesOf(catalogue).flatMap(([path, leaf]) => wordingsOf(leaf).map((text) => ({ path, text })))
