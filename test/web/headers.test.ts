import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { repository } from '../../local/repository.ts'
import { startWorker } from '../../local/worker.ts'
import { paths } from '../../src/paths.ts'
import { assets } from '../../views/assets/built.ts'
import { testKeys } from '../support/parts.ts'
import { askRaw } from '../support/raw-request.ts'
import { freshDatabase } from '../support/server.ts'

const database = await freshDatabase()
const { url, stop } = await startWorker({ databaseUrl: database.url, masterKeys: testKeys, demo: true })
afterAll(stop)

const ask = (path: string, asked: Parameters<typeof askRaw>[1] = {}) =>
  askRaw(url + path, { ...asked, headers: { 'Accept-Language': 'nl', ...asked.headers } })
const form = { Origin: url, 'Content-Type': 'application/x-www-form-urlencoded' }

describe('in the runtime of production every answer carries the headers that protect it', async () => {
  const signedIn = await ask(paths.signInDemo, { method: 'POST', headers: form, chunks: ['person=anouk'] })
  const cookie = signedIn.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const style = await ask(assets.stylesheet)

  test.each([
    ['a page', () => ask(paths.offerings('den-bosch')), 200],
    ['a page of somebody who signed in', () => ask(paths.work, { headers: { Cookie: cookie } }), 200],
    ['signing in', () => signedIn, 303],
    ['a page for those who signed in', () => ask(paths.work), 401],
    ['a page that is not there', () => ask('/nergens/te/vinden'), 404],
    ['an address with a slash too many', () => ask('/privacy/'), 301],
    ['a choice of language', () => ask('/privacy?taal=en'), 303],
    ['a form of another site', () => ask(paths.signOut, { method: 'POST', headers: { ...form, Origin: 'https://evil.example' } }), 403],
    ['a name that is not ours', () => ask(paths.privacy, { headers: { Host: 'evil.example' } }), 421],
    ['a text for machines', () => ask(paths.securityText), 200],
    ['only the head of a page', () => ask(paths.privacy, { method: 'HEAD' }), 200],
    ['the style sheet', () => style, 200],
    [
      'the style sheet that a browser has already',
      () => ask(assets.stylesheet, { headers: { 'If-None-Match': style.headers.etag ?? '' } }),
      304,
    ],
    ['a picture', () => ask(assets.icons), 200],
    ['a file that is not there', () => ask('/assets/app.0000000000.css'), 404],
    ['a form sent to a file', () => ask(assets.stylesheet, { method: 'POST', headers: form }), 405],
  ])('%s', async (_, asked, status) => {
    const answer = await asked()
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(/camera=\(\).*publickey-credentials-get=\(self\)/),
    })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    expect(answer.headers['x-powered-by']).toBeUndefined()
  })

  test('a session is a cookie that no script reads, that goes to this host only, and never with a form of another site', () => {
    expect(signedIn.headers['set-cookie']).toEqual([
      expect.stringMatching(/^__Host-session=[0-9a-f]{64}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ])
  })
})

describe('in the runtime of production', () => {
  test('another name leads nowhere, however it is said', async () => {
    for (const headers of [{ Host: 'evil.example' }, { Host: `evil.example:${new URL(url).port}` }, { Host: '127.0.0.1.evil.example' }]) {
      const { status, headers: answered, body } = await ask('/privacy/', { headers: headers as Record<string, string> })
      expect(status).toBe(421)
      expect(JSON.stringify(answered) + body).not.toContain('evil.example')
    }
    for (const name of ['X-Forwarded-Host', 'Forwarded', 'X-Original-URL', 'X-Rewrite-URL', 'X-Host']) {
      const { headers } = await ask('/privacy/', { headers: { [name]: name === 'Forwarded' ? 'host=evil.example' : 'evil.example' } })
      expect(headers.location).toBe(`${url}/privacy`)
    }
  })

  test.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'OPTIONS'])(
    '%s is a clear page and never echoes what was sent',
    async (method) => {
      const { status, body } = await ask(paths.privacy, { method, headers: { Cookie: 'secret=marker-in-cookie' } })
      expect([403, 404]).toContain(status)
      expect(body).toContain('<h1')
      expect(body).not.toContain('marker-in-cookie')
    },
  )

  const big = `person=anouk&rest=${'x'.repeat(70_000)}`
  const part = '--zz\r\nContent-Disposition: form-data; name="logo"; filename="logo.png"\r\nContent-Type: image/png\r\n\r\n'
  test.each([
    ['that says how big it is', { ...form, 'Content-Length': String(big.length) }, [big]],
    ['that does not say how big it is', { ...form, 'Transfer-Encoding': 'chunked' }, [big.slice(0, 40_000), big.slice(40_000)]],
    ['in parts, with a file', { Origin: url, 'Content-Type': 'multipart/form-data; boundary=zz' }, [part, big, '\r\n--zz--\r\n']],
    ['of JSON', { Origin: url, 'Content-Type': 'application/json' }, ['{"a":"', big, '"}']],
  ])('a body %s of more than 64 kB is not read', async (_, headers, chunks) => {
    const { status, body } = await ask(paths.signInDemo, { method: 'POST', headers, chunks })
    expect(status).toBe(413)
    expect(body).toContain('Maak uw tekst korter')
  })

  test('a form of a little less is', async () => {
    const chunks = [`person=anouk&rest=${'x'.repeat(65_000)}`]
    expect((await ask(paths.signInDemo, { method: 'POST', headers: { ...form, 'Transfer-Encoding': 'chunked' }, chunks })).status).toBe(303)
  })
})

test('nothing in a view needs script or style inside a page, nor words that become script; a block of data runs nothing', () => {
  const views = readdirSync(join(repository, 'views'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx$/.test(path))
  const inline =
    /\sstyle=|\son[a-z]+=|hx-on|<style|<script(?! src=| type="application\/ld\+json")|javascript:|dangerouslySetInnerHTML|hx-(vals|headers)=.js:/
  expect(views.length).toBeGreaterThan(40)
  expect(views.filter((path) => inline.test(readFileSync(join(repository, 'views', path), 'utf8')))).toEqual([])
})
