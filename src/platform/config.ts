import * as z from 'zod'

const isLoopback = (url: string) => /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?([/?]|$)/.test(url)

const shape = z
  .object({
    BASE_URL: z.url({ protocol: /^https?$/ }),
    DATABASE_URL: z.url({ protocol: /^(https?|libsql)$/ }),
    DATABASE_TOKEN: z.string().default(''),
    DEMO: z.enum(['0', '1']).default('0'),
  })
  .refine((env) => env.DEMO === '0' || isLoopback(env.BASE_URL), { path: ['DEMO'] })
  .refine((env) => !/^http:/i.test(env.DATABASE_URL) || isLoopback(env.DATABASE_URL), { path: ['DATABASE_URL'] })
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
