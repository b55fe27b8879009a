import { Hono } from 'hono'
import { synonymListPage } from '../../views/search/synonyms.tsx'
import { synonymFormPage } from '../../views/search/synonyms-form.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import type { Typed } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { newSynonymsInput, synonymsInput, synonymsRemovalInput } from './input.ts'
import { findSynonyms, isAsManyAsFit, listSynonyms, recordSynonyms, recordSynonymsChange } from './store-synonyms.ts'
import { type SynonymGroup, type Synonyms, tidyWord } from './synonyms.ts'

const find = async (c: SignedIn, id: string) => found(await findSynonyms(c.var.db, c.var.actor.practice.id, id))
const saved = (c: SignedIn) => c.redirect(paths.done(paths.synonyms, 'wordsSaved'), 303)
const asTyped = ({ words, version }: Synonyms): Typed => ({ words: words.join(', '), version: String(version) })

/** The form again, over what the group says by now, with everything that was typed. */
async function showChanged(c: SignedIn, id: string, words: string | undefined) {
  const { actor, m } = c.var
  const group = await find(c, id)
  const form = { typed: { ...asTyped(group), ...(words !== undefined && { words }) }, problems: {} }
  return render(c, synonymFormPage({ m, actor, form, group, alert: m.words.changed, isChanged: true }), 409)
}

/** Undefined when the group says this from now on, or said it already. */
async function change(c: SignedIn, seen: Synonyms, version: number, words: SynonymGroup, typed: Typed) {
  if (version !== seen.version) return showChanged(c, seen.id, typed.words)
  try {
    await recordSynonymsChange(c.var.db, seen, words, c.var.actor, c.var.now)
  } catch (error) {
    if (!isTaken(error, 'search_synonym_changes.version')) throw error
    const now = await findSynonyms(c.var.db, c.var.actor.practice.id, seen.id)
    if ((now?.words ?? []).join() !== words.join()) return showChanged(c, seen.id, typed.words)
  }
  return undefined
}

export const synonymRoutes = new Hono<AppEnv>()

  .get('/', access('coordinator'), async (c) => {
    const { actor, db, m } = c.var
    return render(c, synonymListPage({ m, actor, ...(await listSynonyms(db, actor.practice.id)), done: c.req.query('klaar') }))
  })

  .get('/nieuw', access('coordinator'), (c) => {
    const { actor, m, now } = c.var
    const word = tidyWord((c.req.query('woord') ?? '').slice(0, 200))
    const form = { typed: { words: word && `${word}, `, key: newId(now) }, problems: {} }
    return render(c, synonymFormPage({ m, actor, form }))
  })

  .post('/nieuw', access('coordinator'), async (c) => {
    const { actor, db, m, now } = c.var
    const form = await readForm(c, newSynonymsInput)
    if (!form.ok) return render(c, synonymFormPage({ m, actor, form }), 422)
    const { key, words } = form.value
    const id = isId(key) ? key : newId(now)
    try {
      await recordSynonyms(db, id, words, actor, now)
    } catch (error) {
      if (isAsManyAsFit(error)) {
        return render(c, synonymFormPage({ m, actor, form: { typed: form.typed, problems: {} }, alert: m.words.noRoom }), 422)
      }
      if (!isTaken(error, 'search_synonyms.id') && !isTaken(error, 'search_synonym_changes.version')) throw error
      const before = await find(c, id)
      if (before.words.join() !== words.join()) return showChanged(c, id, form.typed.words)
    }
    return saved(c)
  })

  .get('/:id', access('coordinator'), async (c) => {
    const { actor, m } = c.var
    const group = await find(c, c.req.param('id'))
    return render(c, synonymFormPage({ m, actor, form: { typed: asTyped(group), problems: {} }, group }))
  })

  .post('/:id', access('coordinator'), async (c) => {
    const { actor, m } = c.var
    const group = await find(c, c.req.param('id'))
    const form = await readForm(c, synonymsInput)
    if (!form.ok) return render(c, synonymFormPage({ m, actor, form, group }), 422)
    const { version, words } = form.value
    const isSame = words.join() === group.words.join()
    return (!isSame && (await change(c, group, version, words, form.typed))) || saved(c)
  })

  .post('/:id/weg', access('coordinator'), async (c) => {
    const group = await find(c, c.req.param('id'))
    const form = await readForm(c, synonymsRemovalInput)
    if (!form.ok) return showChanged(c, group.id, undefined)
    return (await change(c, group, form.value.version, [], {})) ?? c.redirect(paths.done(paths.synonyms, 'wordsRemoved'), 303)
  })
