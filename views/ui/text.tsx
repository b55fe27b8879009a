import { writeTelephone } from '../../src/platform/telephone.ts'

/** A name whose "(voorbeeld)" is set small and light, so honesty does not shout. */
export function Name({ of: name }: { of: string }) {
  const [, before, example] = /^(.*?) ?(\((?:voorbeeld|example)\))?$/s.exec(name) ?? []
  return <span>{example ? [before, ' ', <span class="eg">{example}</span>] : name}</span>
}

/** What people of the practice wrote is Dutch on a page in any language: a screen reader then takes the voice that fits. */
export const Written = ({ text }: { text: string }) => <span lang="nl">{text}</span>

const digitsOf = (number: string) => number.replace(/[^\d+]/g, '')

export const telOf = (number: string): string => `tel:${digitsOf(number)}`
export const spoken = (number: string): string => writeTelephone(digitsOf(number))

export const Telephone = ({ number, large }: { number: string; large?: boolean }) => (
  <a href={telOf(number)} class={large ? 'person__phone' : undefined}>
    {spoken(number)}
  </a>
)
