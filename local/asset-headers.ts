import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { policies } from '../src/web/security.ts'

const year = 60 * 60 * 24 * 365

/** Files in dist are served before the Worker runs, so the headers that the Worker sends are repeated for them, from the same list. */
const answer = await new Hono().use(secureHeaders(policies)).request('/')
answer.headers.delete('Content-Type') // a file has its own
const lines = [...answer.headers].map(([name, value]) => `  ${name}: ${value}\n`)

export const assetHeaders = `/*
${lines.join('')}
/assets/*
  Cache-Control: public, max-age=${year}, immutable
`
