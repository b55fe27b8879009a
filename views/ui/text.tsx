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

export const Telephone = ({ number, large }: { number: string; large?: boolean }) => (
  <a href={`tel:${number.replace(/[^\d+]/g, '')}`} class={large ? 'person__phone' : undefined}>
    {writeTelephone(number.replace(/[^\d+]/g, ''))}
  </a>
)
