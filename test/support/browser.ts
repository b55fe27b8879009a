import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { afterAll } from 'vitest'
import { unpackChromium } from './unpack-chromium.ts'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** It talks to this computer only, whatever a page or the browser itself would like to fetch. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

let launched: Promise<Browser> | undefined

/** One browser for all tests of a file; call it at the top of the file. */
export function openBrowser(): Promise<Browser> {
  launched ??= launch()
  afterAll(close)
  return launched
}

async function launch(): Promise<Browser> {
  return chromium.launch({ args, ...(await findBrowser()) })
}

async function close(): Promise<void> {
  const browser = launched
  launched = undefined
  await (await browser)?.close()
}

async function findBrowser(): Promise<LaunchOptions> {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH }
  if (process.platform === 'linux' && process.arch === 'x64') return inPackage(await unpackChromium())
  const executablePath = installed.find((path) => existsSync(path))
  if (executablePath) return { executablePath }
  throw new Error('The browser tests found no Chromium on this system: install one, or set CHROMIUM_PATH to where it is.')
}

const inPackage = (folder: string): LaunchOptions => ({
  executablePath: join(folder, 'chromium'),
  env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
})
