import { describe, expect, test } from 'vitest'
import { findWords } from '../../src/practice/words.ts'

const found = (text: string) => findWords(text).map((one) => one.found)

describe('who writes about an offering is shown', () => {
  test.each([
    ['Wij zetten vrijwilligers graag in, of mantelzorgers inschakelen.', ['inschakelen']],
    ['U moet zich eerst aanmelden.', ['U moet']],
    ['Voor demente ouderen en hun mantelzorgers.', ['demente']],
    ['Na de INDICATIE volgt een beschikking.', ['INDICATIE', 'beschikking']],
    ['Respijtzorg voor iedereen.', ['Respijtzorg']],
    ['Wij helpen bij de toeleiding naar zorg.', ['toeleiding']],
    ['Een maatwerkvoorziening van de gemeente.', ['maatwerkvoorziening']],
  ])('in ‘%s’ %j', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  test.each([
    'Uw naaste logeert een nacht, en u slaapt door.',
    'Respijtzorg: iemand neemt de zorg even over.',
    'Een huis met een tuin.',
    'Dementie is een ziekte van de hersenen.',
    '',
  ])('nothing in ‘%s’', (text) => {
    expect(found(text)).toEqual([])
  })

  test('each word once, and no more than five at a time, with what is better', () => {
    const [first, ...others] = findWords('Zorgvrager of zorgvrager, casus, indicatie, beschikking, melding, maatwerk, toeleiding')
    expect(first).toEqual({ found: 'Zorgvrager', better: 'naaste' })
    expect(others).toHaveLength(4)
  })
})
