import { averageOf, careWordsOf, isWhole, type Sentence, sentencesOf } from '../test/support/sentences.ts'

/** Of the Dutch texts for caregivers: how many sentences, how long on average, and the longest; of all of them and of each part. */
export function sentencesReport(): string {
  const words = careWordsOf('nl')
  const { care, ...rest } = words
  const parts = Object.entries({ ...rest, ...Object.fromEntries(Object.entries(care).map(([name, of]) => [`care.${name}`, of])) })
  const lines = parts.flatMap(([name, of]) => (typeof of === 'object' ? [lineOf(name, sentencesOf({ [name]: of }))] : []))
  return ['part | sentences | average | longest', ...lines, lineOf('all of them', sentencesOf(words))].join('\n')
}

function lineOf(name: string, all: readonly Sentence[]): string {
  const whole = all.filter(isWhole)
  const [longest] = all.toSorted((one, other) => other.words - one.words)
  const average = whole.length === 0 ? '-' : averageOf(whole).toFixed(2)
  return `${name} | ${whole.length} | ${average} | ${longest?.words} (${longest?.path})`
}
