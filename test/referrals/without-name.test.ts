import { describe, expect, test } from 'vitest'
import { namesSomebody } from '../../src/referrals/without-name.ts'

const about = (caregiverName: string, telephone = '0612345678', contacts: { name: string; telephone: string }[] = []) => ({
  details: { caregiverName, telephone },
  contacts,
})

describe('a question to providers', () => {
  test.each([
    ['Truus van Beek', 'Een middag voor Truus.'],
    ['Truus van Beek', 'Voor mevrouw BEEK, twee nachten.'],
    ['Zoë d’Été', 'zoe wil een nacht vrij'],
    ['Zoe Ete', 'Zoë wil een nacht vrij'],
    ['Jean-Pierre de Wit', 'Pierre komt zelf.'],
    ['Ans V.', 'Een middag voor (Ans), graag.'],
    ['محمد', 'Een middag voor محمد.'],
    ['Bo Verhoeven', 'V.e.r.h.o.e.v.e.n vraagt dit.'],
    ['Ans Verhoeven', 'Mevrouw Ver\u00adhoevens plek'],
    ['Wil de Graaf', 'Voor Wil, graag.'],
  ])('about %s is recognised: %s', (name, text) => {
    expect(namesSomebody(text, about(name))).toBe('holds_name')
  })

  test.each([
    ['Truus van Beek', 'Een middag van drie uur, voor iemand met dementie.'],
    ['Ans V.', 'Een vaste kans op een middag: v of x.'],
    ['Familie De G.', 'Voor een familie met twee kinderen.'],
    ['Mevrouw Li', 'Mevrouw wil graag li na vrij.'],
    ['Jan', 'In januari graag.'],
    ['Wil de Graaf', 'Mevrouw wil graag een weekend rust.'],
    ['', 'Een middag per week.'],
  ])('about %s may say: %s', (name, text) => {
    expect(namesSomebody(text, about(name))).toBeUndefined()
  })

  test.each(['0612345678', '06 1234 5678', '06-12 34 56 78', '+31 6 12345678', '0031612345678', '(06) 1234.5678'])(
    'with the number written as %s is recognised',
    (number) => {
      expect(namesSomebody(`Bel ${number} graag.`, about('Ans V.'))).toBe('holds_telephone')
      expect(namesSomebody(`Bel ${number} graag.`, about('Ans V.', '+31612345678'))).toBe('holds_telephone')
    },
  )

  test('may hold other numbers, and any number when there is none to keep', () => {
    expect(namesSomebody('Van 10 tot 12 uur, 2 x per week, vanaf 01-12-2026. Ons nummer: 06 8765 4321.', about('Ans V.'))).toBeUndefined()
    expect(namesSomebody('Bel 0612345678.', about('Ans V.', ''))).toBeUndefined()
  })

  test('names nobody else of the referral either', () => {
    const others = about('Ans V.', '', [{ name: 'Bram de Haan', telephone: '0687654321' }])
    expect(namesSomebody('Overleg met de heer De Haan.', others)).toBe('holds_name')
    expect(namesSomebody('Bel 06 8765 4321.', others)).toBe('holds_telephone')
    expect(namesSomebody('Een middag voor iemand met dementie.', others)).toBeUndefined()
  })
})
