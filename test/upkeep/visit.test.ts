import { describe, expect, test } from 'vitest'
import { mayCall } from '../../src/upkeep/public-address.ts'
import { visitSite } from '../../src/upkeep/visit.ts'
import { startSites } from '../support/site-server.ts'

const sites = await startSites()
const how = { send: fetch, mayCall: mayCall('http://localhost:8787'), patience: 300, name: 'Adempauze (+http://localhost)' }
const look = (path: string) => visitSite(sites.url + path, how)
const at = (path: string) => sites.url + path

describe('a site', () => {
  test.each([
    ['/fine', { outcome: 'fine', status: 200 }],
    ['/people-only', { outcome: 'fine', status: 403 }],
    ['/get-only', { outcome: 'fine', status: 200 }],
    ['/head-lies', { outcome: 'fine', status: 200 }],
    ['/gone', { outcome: 'failed', problem: 'status', status: 404 }],
    ['/broken', { outcome: 'failed', problem: 'status', status: 500 }],
    ['/no-location', { outcome: 'failed', problem: 'status', status: 302 }],
    ['/moved', { outcome: 'moved', status: 200, leadsTo: at('/fine'), isPermanent: true }],
    ['/moved-twice', { outcome: 'moved', status: 200, leadsTo: at('/fine'), isPermanent: true }],
    ['/for-now', { outcome: 'moved', status: 200, leadsTo: at('/fine'), isPermanent: false }],
    ['/moved-to-nothing', { outcome: 'failed', problem: 'status', status: 404 }],
    ['/0', { outcome: 'moved', status: 200, leadsTo: at('/fine'), isPermanent: true }],
    ['/one-too-many', { outcome: 'failed', problem: 'too_many_redirects', status: 301 }],
    ['/loop', { outcome: 'failed', problem: 'too_many_redirects', status: 302 }],
    ['/slow', { outcome: 'failed', problem: 'timeout', status: null }],
    ['/hangs-up', { outcome: 'failed', problem: 'unreachable', status: null }],
    ['/inside', { outcome: 'failed', problem: 'not_public', status: null }],
    ['/elsewhere', { outcome: 'failed', problem: 'not_public', status: null }],
  ])('at %s is found as it is', async (path, finding) => {
    expect(await look(path)).toEqual(finding)
  })

  test('that nobody listens at is unreachable', async () => {
    expect(await visitSite('http://127.0.0.1:9/', how)).toEqual({ outcome: 'failed', problem: 'unreachable', status: null })
  })

  test('that answers the small question is asked nothing more', async () => {
    sites.visits.length = 0
    await look('/fine')
    expect(sites.visits).toEqual([{ method: 'HEAD', path: '/fine' }])
    sites.visits.length = 0
    await look('/get-only')
    expect(sites.visits.map(({ method }) => method)).toEqual(['HEAD', 'GET'])
  })

  test('with an endless page is left before it told it', async () => {
    expect(await look('/huge')).toEqual({ outcome: 'fine', status: 200 })
    expect(sites.written.bytes).toBeLessThan(16 * 2 ** 20)
  })

  test('that is not on this computer is not called from it', async () => {
    const called: string[] = []
    const send = async (address: string) => {
      called.push(address)
      return new Response()
    }
    for (const address of ['https://www.dewilg.example/', 'http://192.168.1.1/', 'ftp://localhost/', 'niets'])
      expect(await visitSite(address, { ...how, send })).toEqual({ outcome: 'unchecked' })
    expect(called).toEqual([])
  })
})

describe('in production the portal calls', () => {
  const may = mayCall('https://adempauze.example.nl')

  test.each([
    'https://www.farent.nl',
    'http://zorg.nl/a?b=c',
    'https://8.8.8.8/',
    'http://[2a00:1450:400e::1]/',
    'https://xn--mnchen-3ya.de/',
  ])('%s', (address) => {
    expect(may(address)).toBe(true)
  })

  test.each([
    'http://localhost/',
    'http://LOCALHOST./',
    'http://iets.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.178.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[2002:a00:1::]/',
    'http://[2001:0:1::]/',
    'http://[2001:db8::1]/',
    'http://database/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://zorg.nl:8080/',
    'https://u:p@zorg.nl/',
    'ftp://zorg.nl/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'gopher://zorg.nl/',
    '',
  ])('never %j', (address) => {
    expect(may(address)).toBe(false)
  })
})
