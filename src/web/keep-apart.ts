import type { Context } from 'hono'
import type { AppEnv } from './env.ts'

/** Kept by nobody on the way, and found by no search engine, unless it may be. */
export function keepApart(c: Context<AppEnv>, { isFindable = false } = {}): void {
  c.header('Cache-Control', 'no-store')
  if (!isFindable) c.header('X-Robots-Tag', 'noindex')
}
