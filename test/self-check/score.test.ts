import { describe, expect, test } from 'vitest'
import {
  type CheckAnswers,
  checkQuestions,
  checkVersion,
  type HowOften,
  horizons,
  howOften,
  scoredQuestions,
  takeovers,
} from '../../src/self-check/questions.ts'
import { bandsFrom, mostPoints, scoreCheck } from '../../src/self-check/score.ts'

const nothing = Object.fromEntries(checkQuestions.map((question) => [question, ''])) as CheckAnswers

/** So many points, spread over the first `answered` of the eight. */
function worth(points: number, answered = 8, more: Partial<CheckAnswers> = {}): CheckAnswers {
  const given = scoredQuestions.slice(0, answered).map((question, at): [string, HowOften] => {
    const left = Math.min(Math.max(points - 2 * at, 0), 2)
    return [question, howOften[left] ?? 'never']
  })
  return { ...nothing, ...Object.fromEntries(given), ...more }
}

describe('points', () => {
  test.each([
    [0, 'fine'],
    [4, 'fine'],
    [5, 'mind'],
    [9, 'mind'],
    [10, 'much'],
    [16, 'much'],
  ] as const)('%i come to %s', (points, band) => {
    expect(scoreCheck(worth(points))).toMatchObject({ points, band, answered: 8 })
  })

  test('are every number from 0 to 16, and each has one band', () => {
    const bands = Array.from({ length: mostPoints + 1 }, (_, points) => scoreCheck(worth(points)).band)
    expect(bands).toEqual([...Array(5).fill('fine'), ...Array(5).fill('mind'), ...Array(7).fill('much')])
  })

  test.each(scoredQuestions)('come from how often, and as much from %s as from each other question', (question) => {
    const pointsOf = (answer: HowOften) => scoreCheck({ ...nothing, [question]: answer }).points
    expect(howOften.map(pointsOf)).toEqual([0, 1, 2])
  })

  test('do not come from who takes over, how long it goes on or whether it is safe', () => {
    for (const takeover of takeovers)
      for (const goesOn of horizons) expect(scoreCheck({ ...nothing, takeover, goesOn, safety: 'yes' }).points).toBe(0)
  })
})

describe('how long it still goes', () => {
  test.each([
    ['long', 0, 'fine'],
    ['months', 4, 'fine'],
    ['months', 10, 'much'],
    ['weeks', 0, 'much'],
    ['weeks', 9, 'much'],
    ['weeks', 16, 'much'],
    ['over', 0, 'now'],
    ['over', 16, 'now'],
  ] as const)('%s with %i points is %s', (goesOn, points, band) => {
    expect(scoreCheck(worth(points, 8, { goesOn }))).toMatchObject({ band, isOver: goesOn === 'over' })
  })
})

describe('open questions', () => {
  test('one may be open', () => {
    expect(scoreCheck(worth(14, 7))).toMatchObject({ answered: 7, points: 14, band: 'much' })
    expect(scoreCheck(worth(4, 7))).toMatchObject({ answered: 7, band: 'fine' })
  })

  test.each([0, 1, 6])('with %i answered there is no band, whatever was said besides', (answered) => {
    expect(scoreCheck(worth(12, answered)).band).toBeUndefined()
    expect(scoreCheck(worth(12, answered, { goesOn: 'weeks' })).band).toBeUndefined()
    expect(scoreCheck(worth(12, answered, { goesOn: 'over' }))).toMatchObject({ band: undefined, isOver: true })
  })

  test('who takes over and how long it goes may be open too', () => {
    expect(scoreCheck(worth(5))).toMatchObject({ band: 'mind', isOver: false, hasNobody: false, isUrgent: false })
  })
})

test('only nobody is nobody', () => {
  expect(takeovers.filter((takeover) => scoreCheck({ ...nothing, takeover }).hasNobody)).toEqual(['nobody'])
})

test('danger is danger with every outcome', () => {
  for (const points of [0, 16]) expect(scoreCheck(worth(points, 8, { safety: 'yes' })).isUrgent).toBe(true)
  expect(scoreCheck({ ...nothing, safety: 'yes' }).isUrgent).toBe(true)
  expect(scoreCheck(worth(16, 8, { safety: 'no' })).isUrgent).toBe(false)
})

test('other thresholds or other questions are another version', () => {
  expect({ checkVersion, bandsFrom, questions: checkQuestions.length, scored: scoredQuestions.length }).toEqual({
    checkVersion: 1,
    bandsFrom: { fine: 0, mind: 5, much: 10 },
    questions: 11,
    scored: 8,
  })
})
