import { Hono } from 'hono'
import { settingsPage } from '../../views/practice/settings.tsx'
import { settingsFormPage } from '../../views/practice/settings-form.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { settingWords } from '../address-words.ts'
import { paths } from '../paths.ts'
import { isLoopback } from '../platform/config.ts'
import { isTaken } from '../platform/database.ts'
import { allow, found } from '../platform/problem.ts'
import { recountStatements } from '../referrals/store-recount.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readFile, readForm } from '../web/form.ts'
import { wholeAddress } from '../web/host.ts'
import { render } from '../web/render.tsx'
import { settingInput, typedOf } from './input.ts'
import { mayChangeSettings } from './policy.ts'
import { closingDaysOf, decideSettings, type SettingPart, type Settings, settingPartNames } from './settings.ts'
import { findSettings, findSettingsWithPast, recordSettings } from './store-settings.ts'

const partOf = (word: string): SettingPart => found(settingPartNames.find((part) => settingWords[part] === word))

const showForm = (c: SignedIn, part: SettingPart, settings: Settings, form: FormState, status: 200 | 409 | 422 = 200) => {
  const { actor, m } = c.var
  const backAddress = wholeAddress(c, paths.signInOrganisationBack(actor.practice.slug))
  return render(c, settingsFormPage({ m, actor, part, settings, form, backAddress, isChanged: status === 409 }), status)
}

export const settingsRoutes = new Hono<AppEnv>()

  .get('/', access('coordinator', 'admin'), async (c) => {
    const { actor, db, m } = c.var
    const { settings, past } = await findSettingsWithPast(db, actor.practice.id)
    const mayChange = settingPartNames.filter((part) => mayChangeSettings(actor, part))
    return render(c, settingsPage({ m, actor, settings: found(settings), past, mayChange, done: c.req.query('klaar') }))
  })

  .get('/:part', access('coordinator', 'admin'), async (c) => {
    const { actor, db, language } = c.var
    const part = partOf(c.req.param('part'))
    allow(mayChangeSettings(actor, part))
    const settings = found(await findSettings(db, actor.practice.id))
    return showForm(c, part, settings, { typed: typedOf(settings, part, language), problems: {} })
  })

  .post('/:part', access('coordinator', 'admin'), async (c) => {
    const { actor, config, db } = c.var
    const part = partOf(c.req.param('part'))
    const settings = found(await findSettings(db, actor.practice.id))
    const form = await readForm(c, settingInput(part, isLoopback(config.BASE_URL)))
    const logo = part === 'look' ? await readFile(c, 'logo') : undefined
    allow(mayChangeSettings(actor, part))
    if (!form.ok) return showForm(c, part, settings, form, 422)

    const changedMeanwhile = (now: Settings) =>
      showForm(c, part, now, { typed: { ...form.typed, version: String(now.version) }, problems: {} }, 409)
    if (form.value.version !== settings.version) return changedMeanwhile(settings)
    const decided = decideSettings(settings, form.value, logo)
    if (!decided.ok) return showForm(c, part, settings, { typed: form.typed, problems: decided.problems }, 422)

    try {
      const { changes, values } = decided.value
      const closing = changes.some(({ field }) => field === 'closingDays') ? closingDaysOf(values.closingDays ?? '') : undefined
      const recount = closing ? await recountStatements(db, actor.practice.id, closing) : []
      if (changes.length > 0) await recordSettings(c.var, settings, decided.value, actor, recount)
    } catch (error) {
      if (isTaken(error, 'practice_setting_changes.version')) return changedMeanwhile(found(await findSettings(db, actor.practice.id)))
      throw error
    }
    return c.redirect(paths.done(paths.settings, 'settingsSaved'), 303)
  })
