import { type Helper, moved } from '../../../../src/tools/helper.ts'

/** Somebody on the sheet; the number stays, whatever is changed about them. */
export type Numbered = Helper & { id: number }
type Gone = { helper: Numbered; at: number }

/** Who helps along, for as long as the page is open. */
export function openList() {
  let helpers: Numbered[] = []
  let gone: Gone | undefined
  let next = 1
  const at = (id: number) => helpers.findIndex((helper) => helper.id === id)
  return {
    all: () => helpers,
    find: (id: number) => helpers.find((helper) => helper.id === id),
    add(helper: Helper): void {
      helpers = [...helpers, { ...helper, id: next++ }]
    },
    change(id: number, helper: Helper): void {
      helpers = helpers.map((one) => (one.id === id ? { ...helper, id } : one))
    },
    remove(id: number): void {
      const helper = helpers[at(id)]
      gone = helper && { helper, at: at(id) }
      helpers = helpers.filter((one) => one.id !== id)
    },
    /** Whoever was taken away last, at the same place. */
    restore(): Numbered | undefined {
      const back = gone
      if (back) helpers = helpers.toSpliced(back.at, 0, back.helper)
      gone = undefined
      return back?.helper
    },
    /** Whether there was room to move. */
    move(id: number, by: number): boolean {
      const before = helpers
      helpers = moved(helpers, at(id), by)
      return helpers.some((helper, place) => helper !== before[place])
    },
    wipe(): void {
      helpers = []
      gone = undefined
    },
  }
}
