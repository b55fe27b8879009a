import { writeTelephone } from '../../src/platform/telephone.ts'

/** A name whose "(voorbeeld)" is set small and light, so honesty does not shout. */
export function Name({ of: name }: { of: string }) {
  const [, before, example] = /^(.*?) ?(\((?:voorbeeld|example)\))?$/s.exec(name) ?? []
  return example ? (
    <>
      {before} <span class="eg">{example}</span>
    </>
  ) : (
    <span>{name}</span>
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
