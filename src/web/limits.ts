import { type Config, ConfigProblem, isLoopback } from '../platform/config.ts'
import { Problem } from '../platform/problem.ts'

/** Answers whether this key may try once more. */
export type Limiter = (key: string) => Promise<boolean>

/** Attempts to get in, per network address and per account. */
export type Limits = { byAddress: Limiter; byAccount: Limiter }

type Binding = { limit(asked: { key: string }): Promise<{ success: boolean }> }
type Bindings = Partial<Record<'ATTEMPTS_BY_ADDRESS' | 'ATTEMPTS_BY_ACCOUNT', Binding>>

/** The counters of the runtime, as wrangler.toml sets them. Only on one's own computer may they be left out. */
export function limitsFrom(env: unknown, { BASE_URL }: Config): Limits {
  const { ATTEMPTS_BY_ADDRESS, ATTEMPTS_BY_ACCOUNT } = env as Bindings
  const by = (binding: Binding | undefined): Limiter => {
    if (!binding && !isLoopback(BASE_URL))
      throw new ConfigProblem('Set the bindings ATTEMPTS_BY_ADDRESS and ATTEMPTS_BY_ACCOUNT of the Worker')
    return async (key) => !binding || (await binding.limit({ key })).success
  }
  return { byAddress: by(ATTEMPTS_BY_ADDRESS), byAccount: by(ATTEMPTS_BY_ACCOUNT) }
}

/** Whoever has one address of IPv6 has a network of them, so those are counted by their network: the first 64 bits. */
export const networkOf = (address: string): string =>
  address.replace(/[\da-f]*:[\da-f:]+$/i, (whole) => {
    const [front = '', back] = whole.split('::').map((part) => part.split(':').filter((group) => group !== ''))
    const middle = back ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0') : []
    const network = [...front, ...middle, ...(back ?? [])].slice(0, 4)
    return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
  })

/** A form that anybody may send goes a few times a minute from one network, as often as people fill it in by hand. */
export const maySendNow = (limits: Limits, form: string, networkAddress: string): Promise<boolean> =>
  limits.byAccount(`${form} ${networkOf(networkAddress)}`)

/** Throws when somebody tries too often, from one address or for one account; `account` is a fingerprint, never an address in clear. */
export async function countAttempt(limits: Limits, networkAddress: string, account?: string): Promise<void> {
  const mayTry = await Promise.all([limits.byAddress(networkOf(networkAddress)), account === undefined || limits.byAccount(account)])
  if (mayTry.includes(false)) throw new Problem('too_many')
}
