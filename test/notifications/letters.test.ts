import { beforeEach, describe, expect, test } from 'vitest'
import { fallbackTopic, type MailKind, noticeTopics, type Topic, upkeepTopics } from '../../src/notifications/message.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { letterOf } from '../../views/mail/letter.ts'
import { en } from '../../views/messages/en.ts'
import { nl } from '../../views/messages/nl.ts'
import { startMailServer } from '../support/mail-server.ts'
import { postOf } from '../support/post.ts'
import { hidden, openSite } from '../support/site.ts'

const site = await openSite()
const { deliver } = postOf(site)
beforeEach(() => site.db.delete(outbox))

const home = 'https://adempauze.example'
const letter = (kind: MailKind, topic: Topic, m = nl) => letterOf(m, { kind, topic, subjectId: 's1', token: 't1' }, home)

describe('a letter', () => {
  test.each([
    ['news', 'referral.send', '/werk/verwijzingen/s1'],
    ['news', 'agreement.propose', '/werk/werkafspraken/s1'],
    ['invitation', 'invitation', '/uitnodiging/t1'],
    ['recovery', 'recovery', '/inloggen/hulp/t1'],
    ['news', 'report.new', '/werk/meldingen/s1'],
    ...noticeTopics.map((topic) => ['notice', topic, paths.account] as const),
    ...upkeepTopics.map((topic) => ['notice', topic, '/nakijken/t1'] as const),
  ] as const)('of %s (%s) leads to one place, in both languages', (kind, topic, path) => {
    for (const m of [nl, en]) {
      const { subject, text } = letter(kind, topic, m)
      expect(text.split('\n')).toContain(home + path)
      expect(subject.length).toBeLessThan(60)
    }
  })

  test('says how long its link works, that it works once, and what to do when it was not you', () => {
    expect(letter('invitation', 'invitation').text).toMatch(/alleen voor u.*één keer.*72 uur.*Verwacht u geen uitnodiging\?/s)
    expect(letter('recovery', 'recovery').text).toMatch(/alleen voor u.*één keer.*een kwartier.*Vroeg u hier niet om\?/s)
    for (const topic of noticeTopics) expect(letter('notice', topic).text).toContain('Klopt dit niet? Bel meteen de coördinator')
  })

  test('to whoever keeps an offering says that no account is needed, how long its link works, and why it came', () => {
    for (const topic of upkeepTopics)
      expect(letter('notice', topic).text).toMatch(
        /U hoeft niet in te loggen.*De link werkt 30 dagen.*omdat dit adres bij uw aanbod staat/s,
      )
  })

  test('has short sentences', () => {
    const kinds = [
      ['news', 'referral.send'],
      ['invitation', 'invitation'],
      ['recovery', 'recovery'],
    ] as const
    const texts = [...kinds, ...[...noticeTopics, ...upkeepTopics, fallbackTopic].map((topic) => ['notice', topic] as const)].map(
      ([kind, topic]) => letter(kind, topic).text,
    )
    const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([])
  })
})

test('what was written about a caregiver stands in no mail: not in a header, not in a text, not in an address', async () => {
  const markers = ['Merkteken Achternaam', '0612349876', 'Merkwens nacht doorslapen']
  const fatima = await site.as('fatima')
  const page = await fatima.visit(paths.newReferral())
  const agreement = /name="agreement" value="([^"]+)"/.exec(page.html)?.[1] ?? /afspraak=([^"&]+)/.exec(page.html)?.[1] ?? ''
  const form = await fatima.visit(paths.newReferral(agreement))
  const sent = await fatima.submit(paths.newReferral(), {
    key: hidden(form.html, 'key'),
    agreement,
    version: '0',
    caregiverName: 'Merkteken Achternaam',
    telephone: '06 1234 9876',
    language: 'nl',
    bestTime: 'morning',
    relation: 'partner',
    recipientGroup: 'memory',
    recipientConsent: 'not_asked',
    wish: 'Merkwens nacht doorslapen',
    urgency: 'weeks',
    caregiverConsent: 'yes',
    intent: 'send',
  })
  expect(sent.status).toBe(303)
  const server = await startMailServer()
  await deliver(server.url)
  expect(server.mails.length).toBeGreaterThan(0)
  for (const { raw, text, subject } of server.mails) {
    for (const marker of [...markers, ...markers.map((words) => encodeURIComponent(words)), 'Fatima', 'De Linde', 'Huisarts'])
      expect(`${raw}${subject}${text}`.toLowerCase()).not.toContain(marker.toLowerCase())
  }
})
