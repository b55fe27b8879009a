import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { isMailable, type Mail, messageOf } from '../../src/notifications/mime.ts'

const mail: Mail = {
  id: '018f',
  from: 'adempauze@portal.example',
  to: 'ilse@den-bosch.example',
  subject: 'Er staat een bericht klaar',
  text: 'Goedendag',
  date: new Date('2026-03-02T09:00:00Z'),
}

describe('what is written', () => {
  test.each([
    'Goedendag, één mailtje voor u: ☕ 100% = alles',
    'a line that ends in a space \nand a tab\t\n.\n..two dots\n\nFrom here on',
    `https://adempauze.example/${'x'.repeat(200)}?a=b`,
    'é'.repeat(120),
  ])('is what is read: %s', async (text) => {
    const read = await PostalMime.parse(messageOf({ ...mail, subject: text, text }))
    expect(read.text?.replace(/\n$/, '')).toBe(text)
    expect(read.subject).toBe(text)
  })

  test('is plain ASCII in lines that every mail server takes', () => {
    const lines = messageOf({ ...mail, subject: 'Één '.repeat(30), text: 'ë'.repeat(300) }).split('\r\n')
    expect(lines.filter((line) => line.length > 76 || !/^[\t\x20-\x7e]*$/.test(line))).toEqual([])
  })

  test('says when, that no person sent it, and which mail it is, the same each time', async () => {
    const read = await PostalMime.parse(messageOf(mail))
    expect(read).toMatchObject({ messageId: '<018f@portal.example>', date: '2026-03-02T09:00:00.000Z' })
    expect(read.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }))
    expect(messageOf(mail)).toBe(messageOf(mail))
  })

  test.each([
    'Hallo\r\nBcc: ander@evil.example',
    'Hallo\nBcc: ander@evil.example',
    'Hallo\rBcc: ander@evil.example',
    '=?utf-8?B?QmNjOg==?=',
  ])('stays in its own header: %j', async (subject) => {
    const read = await PostalMime.parse(messageOf({ ...mail, subject }))
    expect(read.bcc ?? []).toEqual([])
    expect(read.headers.map(({ key }) => key)).not.toContain('bcc')
    expect(read.subject?.replace(/\s/g, '')).toBe(subject.replace(/\s/g, ''))
  })
})

test.each([
  'ilse@wilg.example\r\nBcc: x@evil.example',
  'ilse@wilg.example>\nRCPT TO:<x@evil.example',
  'ilse@wilg.example, x@evil.example',
  'ilse wilg@wilg.example',
  '"ilse"@wilg.example',
  'ïlse@wilg.example',
  '@wilg.example',
  'ilse@',
  '',
])('nobody is written to at %j', (address) => {
  expect(isMailable(address)).toBe(false)
})

test.each(['ilse@wilg.example', "o'neil+werk@mail.gemeente.example", 'a.b@localhost'])('somebody may be at %s', (address) => {
  expect(isMailable(address)).toBe(true)
})
