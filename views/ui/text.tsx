import { writeTelephone } from '../../src/platform/telephone.ts'

/** Text whose "(voorbeeld)" is set small and light, so honesty does not shout. */
export function Example({ of: text }: { of: string }) {
  const [, before, example] = /^(.*?) ?(\((?:voorbeeld|example)\))?$/s.exec(text) ?? []
  return <span>{example ? [before, ' ', <span class="eg">{example}</span>] : text}</span>
}

/** What something or somebody is called here: Dutch on a page in any language, and it keeps its own direction. */
export const Name = ({ of: name }: { of: string }) => (
  <bdi lang="nl">
    <Example of={name} />
  </bdi>
)

/** What people of the practice wrote is Dutch on a page in any language: a screen reader then takes the voice that fits. */
export const Written = ({ text }: { text: string }) => (
  <span lang="nl" dir="ltr">
    {text}
  </span>
)

const gap = '\uE000'

/** A sentence of ours around a name. */
export function Naming({ name, say }: { name: string; say(name: string): string }) {
  const [before, after] = say(gap).split(gap)
  return (
    <>
      {before}
      <Name of={name} />
      {after}
    </>
  )
}

const digitsOf = (number: string) => number.replace(/[^\d+]/g, '')

export const telOf = (number: string): string => `tel:${digitsOf(number)}`
export const spoken = (number: string): string => writeTelephone(digitsOf(number))

export const Telephone = ({ number, large }: { number: string; large?: boolean }) => (
  <a href={telOf(number)} class={large ? 'person__phone' : undefined}>
    {spoken(number)}
  </a>
)
