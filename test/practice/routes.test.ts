import { expect, test } from 'vitest'
import { openSite } from '../support/site.ts'

const { visitor } = await openSite()

test('a postcode leads to the practice of its municipality', async () => {
  const answer = await visitor.visit('/?zoek=5247')
  expect(answer.status).toBe(303)
  expect(answer.location).toBe('/den-bosch?postcode=5247')
})
