import { request } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startMailCatcher } from '../../local/mail-catcher.ts'
import { messageOf } from '../../src/notifications/mime.ts'
import { openCourier } from '../../src/notifications/smtp.ts'
import { connect } from '../support/node-wire.ts'

async function openCatcher() {
  const catcher = await startMailCatcher()
  onTestFinished(catcher.stop)
  const send = async (subject: string, text: string, times = 1) => {
    const courier = await openCourier(connect, catcher.smtpUrl, 'localhost', 5_000)
    const letter = { id: '1', from: 'adempauze@localhost.example', to: 'ilse@wilg.example', subject, text, date: new Date() }
    for (let sent = 0; sent < times; sent++) await courier.bring({ ...letter, message: messageOf(letter) })
    await courier.leave()
  }
  const read = async (path = '/') => {
    const answer = await fetch(catcher.url + path)
    return { status: answer.status, headers: answer.headers, html: await answer.text() }
  }
  return { ...catcher, send, read }
}

describe('somebody who tries the portal', () => {
  test('reads caught mails, the newest first, and follows their links', async () => {
    const { send, read } = await openCatcher()
    expect((await read()).html).toContain('No mail yet')
    await send('Eerste', 'Hallo')
    await send('Één bericht', 'Lees hier:\nhttp://localhost:8787/werk?a=1&b=2\nTot ziens')

    const { html } = await read()
    expect(html.indexOf('Één bericht')).toBeLessThan(html.indexOf('Eerste'))
    expect(html).toContain('to ilse@wilg.example')
    expect((await read('/2')).html).toContain('<a href="http://localhost:8787/werk?a=1&amp;b=2">http://localhost:8787/werk?a=1&amp;b=2</a>')
    expect((await read('/1')).html).not.toContain('Één bericht')
    expect((await read('/3')).status).toBe(404)
  })

  test('sees what a mail says, and never runs it', async () => {
    const { send, read } = await openCatcher()
    await send('<script>alert(1)</script>', `<img src=x onerror=alert(2)> http://a.example/"><b>&amp; javascript:alert(3)`)
    for (const path of ['/', '/1']) {
      const { html, headers } = await read(path)
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(html).not.toMatch(/<(script|img|b)\b/)
      expect(html).not.toMatch(/href="(?!\/|http:\/\/a\.example\/")/)
      expect(headers.get('Content-Security-Policy')).toBe(
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      )
    }
  })

  test('keeps the last two hundred', async () => {
    const { send, read } = await openCatcher()
    await send('Bericht', 'Hallo', 203)
    expect((await read()).html.match(/<li>/g)).toHaveLength(200)
    expect((await read('/3')).status).toBe(404)
    expect((await read('/4')).status).toBe(200)
  })
})

test('a page elsewhere that takes this address under its own name reads nothing', async () => {
  const { url, send } = await openCatcher()
  await send('Geheim', 'Hallo')
  const asked = request(url, { headers: { Host: 'evil.example' } }).end()
  const status = await new Promise((resolve) => asked.on('response', (answer) => resolve(answer.resume().statusCode)))
  expect(status).toBe(421)
})
