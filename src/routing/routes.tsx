import { Hono } from 'hono'
import { dangerPage } from '../../views/routing/danger.tsx'
import { outcomePage } from '../../views/routing/outcome.tsx'
import { questionsPage } from '../../views/routing/questions.tsx'
import type { FieldProblems } from '../platform/form.ts'
import { found } from '../platform/problem.ts'
import { findPractice } from '../practice/store.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { advise, preliminary } from './advise.ts'
import { answerFields, type Question, questions, situationsOf } from './answers.ts'
import { isShown } from './decide.ts'
import { answersInput } from './input.ts'
import { findMatches } from './store.ts'

/** On one page; the list says where there are more. */
const mostPlaces = 6

/** The first question before `to` whose answer cannot be read. Whoever goes back is not held up by what comes later. */
const brokenBefore = (to: Question | 'outcome', problems: FieldProblems): Question | undefined =>
  questions
    .slice(0, to === 'outcome' ? undefined : questions.indexOf(to))
    .find((question) => answerFields[question].some((field) => problems[field]))

/** What somebody answers goes from page to page in the form. It stands in no address, no line and no table. */
export const routingRoutes = new Hono<AppEnv>()

  .get('/:practice/wegwijzer', open, async (c) => {
    const practice = found(await findPractice(c.var.db, c.req.param('practice')))
    c.header('Cache-Control', 'no-store')
    return render(c, questionsPage({ m: c.var.care, practice, question: 'urgency', form: { typed: {}, problems: {} } }))
  })

  .post('/:practice/wegwijzer', open, async (c) => {
    const { db, care: m, today } = c.var
    const slug = c.req.param('practice')
    c.header('Cache-Control', 'no-store')
    const form = await readForm(c, answersInput)
    const { typed } = form
    const to = (form.ok ? form.value.to : questions.find((question) => question === typed.to)) ?? 'outcome'
    const problems = form.ok ? {} : form.problems

    const isDanger = typed.now === 'danger' && to !== 'urgency'
    const broken = brokenBefore(to, problems)
    if (isDanger || broken || to !== 'outcome' || !form.ok) {
      const practice = found(await findPractice(db, slug))
      if (isDanger) return render(c, dangerPage({ m, practice, typed }))
      const shown = broken ? problems : {}
      return render(
        c,
        questionsPage({ m, practice, question: broken ?? (to === 'outcome' ? 'urgency' : to), form: { typed, problems: shown } }),
        broken ? 422 : 200,
      )
    }

    const answers = form.value
    const asked = { situations: situationsOf(answers), group: answers.group, day: today }
    const told = await findMatches(db, { slug, pc4: answers.postcode, gmCode: '' }, preliminary(asked), today)
    const practice = found(told.practice)
    const { situations, fired, matches } = advise(asked, told)
    const home = {
      gmCode: told.home.gmCode ?? practice.gmCode,
      municipality: told.home.municipality,
      slug: told.home.slug,
      isKnown: told.home.place !== null,
    }
    return render(
      c,
      outcomePage({
        m,
        practice,
        answers,
        typed,
        situations,
        fired: fired.filter((one) => isShown(one, situations, { day: today })),
        matches: matches.slice(0, mostPlaces),
        home,
        servedSlug: told.servedSlug ?? slug,
        today,
      }),
    )
  })
