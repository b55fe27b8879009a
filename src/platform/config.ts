import * as z from 'zod'
import { areStrongMasterKeys } from './vault.ts'

export const isLoopback = (url: string): boolean =>
  /^(https?|smtps?):\/\/([^@/]*@)?(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?([/?]|$)/.test(url)

const hasCredentials = (url: string) => {
  const { username, password } = new URL(url)
  return username !== '' && decodeURIComponent(password).length >= 8
}

const shape = z
  .object({
    BASE_URL: z.url({ protocol: /^https?$/ }),
    DATABASE_URL: z.url({ protocol: /^(https?|libsql)$/ }),
    DATABASE_TOKEN: z.string().default(''),
    MASTER_KEYS: z.string().refine(areStrongMasterKeys),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }),
    MAIL_FROM: z.email(),
    SECURITY_CONTACT: z.url({ protocol: /^(mailto|https)$/ }),
    DEMO: z.enum(['0', '1']).default('0'),
  })
  .refine((env) => env.DEMO === '0' || isLoopback(env.BASE_URL), { path: ['DEMO'] })
  .refine((env) => !/^http:/i.test(env.DATABASE_URL) || isLoopback(env.DATABASE_URL), { path: ['DATABASE_URL'] })
  .refine((env) => isLoopback(env.BASE_URL) || /^https:/i.test(env.BASE_URL), { path: ['BASE_URL'] })
  .refine((env) => isLoopback(env.SMTP_URL) || hasCredentials(env.SMTP_URL), { path: ['SMTP_URL'] })
  .refine((env) => env.DATABASE_TOKEN !== '' || isLoopback(env.DATABASE_URL), { path: ['DATABASE_TOKEN'] })

export type Config = z.infer<typeof shape>

/** The settings of the Worker are not right. Its message names them, so it may be logged. */
export class ConfigProblem extends Error {}

/** Throws a sentence with the names of what is missing or wrong, never their values: those are secrets. */
export function readConfig(env: unknown): Config {
  const result = shape.safeParse(env)
  if (result.success) return result.data
  const names = [...new Set(result.error.issues.map((issue) => issue.path.join('.')))]
  throw new ConfigProblem(`Set or correct in the settings of the Worker: ${names.join(', ')}`)
}
