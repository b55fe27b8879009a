import { Hono } from 'hono'
import { sayFit, sayRule, wordsOf } from '../../views/routing/say.ts'
import { UnreadableProblem } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import { readJson } from '../web/api.ts'
import type { AppEnv } from '../web/env.ts'
import { languages } from '../web/language.ts'
import { adviceInput, situationIn, unreadableOf } from './advice-input.ts'
import { advise, preliminary } from './advise.ts'
import { findMatches } from './store.ts'

const mostOfferings = 20

/** The wegwijzer for machines: what is sent is answered, and kept nowhere. */
export const adviceRoutes = new Hono<AppEnv>().post('/route-advice', open, async (c) => {
  const { db, today } = c.var
  c.header('Cache-Control', 'no-store')
  const sent = await readJson(c, adviceInput, unreadableOf)
  const m = sent.language ? languages[sent.language] : c.var.m
  c.header('Content-Language', m.lang)

  const situation = situationIn(sent)
  const asked = { situations: [situation], group: '' as const, day: today }
  const gmCode = situation.recipient_gm_code === 'unknown' ? '' : situation.recipient_gm_code
  const told = await findMatches(db, { slug: sent.practice, pc4: sent.postcode, gmCode }, preliminary(asked), today)
  if (sent.practice && !told.practice)
    throw new UnreadableProblem([{ name: 'practice', pointer: '#/practice', reason: 'unknown_practice' }])

  const { situations, fired, matches } = advise(asked, told)
  const { gmCode: home, municipality } = told.home
  const words = wordsOf(m, { situations, day: today, gmCode: home ?? told.practice?.gmCode, municipality })
  return c.json({
    rules: fired.map(({ rule, confidence }) => {
      const { why, who, next, cost } = sayRule(m, rule.id, words)
      return { id: rule.id, confidence, reason: why, arrangedBy: who, nextStep: next, cost, source: rule.source }
    }),
    offerings: matches
      .slice(0, mostOfferings)
      .map((match) => ({ id: match.offering.id, name: match.offering.name, why: sayFit(m, match, today) })),
  })
})
