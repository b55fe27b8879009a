import { join } from 'node:path'
import { expect, test } from 'vitest'
import { weigh } from '../../bench/weight.ts'
import { repository } from '../../local/repository.ts'
import { paths } from '../../src/paths.ts'
import { openSite } from '../support/site.ts'

const { visitor } = await openSite()
const weightOf = async (address: string) => weigh((await visitor.visit(address)).html, join(repository, 'dist'))

/** What all first views weigh is measured where every page is looked at: test/browser/care-look.ts. */
test('who draws fetches at most 15 kB of script more than on another page', async () => {
  const [other, drawing] = [await weightOf(paths.tools('den-bosch')), await weightOf(paths.networkTool('den-bosch'))]
  console.info(`The drawing brings ${drawing.js - other.js} bytes of script`)
  expect(drawing.js).toBeGreaterThan(other.js)
  expect(drawing.js - other.js).toBeLessThanOrEqual(15_000)
})
