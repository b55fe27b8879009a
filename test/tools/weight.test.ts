import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { weigh } from '../../bench/weight.ts'
import { repository } from '../../local/repository.ts'
import { paths } from '../../src/paths.ts'
import { careLanguageCodes } from '../../src/platform/language.ts'
import { openSite } from '../support/site.ts'

const { visitor } = await openSite()
const files = join(repository, 'dist')
const weightOf = async (address: string, language = 'nl') =>
  weigh((await visitor.visit(address, { 'Accept-Language': language })).html, files)

const pages = [paths.tools, paths.networkTool, paths.plan, paths.talk].map((to) => to('den-bosch'))

describe.each(careLanguageCodes)('to whoever reads %s', (language) => {
  test.each(pages)('the first view of %s is at most 60 kB, and asks no other host', async (address) => {
    const { total, css, otherHosts } = await weightOf(address, language)
    expect(css).toBeGreaterThan(5_000)
    expect(total).toBeLessThanOrEqual(60_000)
    expect(otherHosts).toEqual([])
  })
})

test('who draws fetches at most 15 kB of script more than on another page', async () => {
  const [other, drawing] = [await weightOf(paths.tools('den-bosch')), await weightOf(paths.networkTool('den-bosch'))]
  expect(drawing.js).toBeGreaterThan(other.js)
  expect(drawing.js - other.js).toBeLessThanOrEqual(15_000)
})
