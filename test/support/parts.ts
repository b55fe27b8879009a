import { readConfig } from '../../src/platform/config.ts'
import { openDatabase } from '../../src/platform/database.ts'
import { openVault } from '../../src/platform/vault.ts'
import type { Parts } from '../../src/web/env.ts'

/** What seals the personal data of every test. */
export const testKeys = 'k1:8Jx0rC2mVw5dYzA1sQeTgKpL7nHbUoR3iFvX9yMaZ6c='

export const testSettings = {
  BASE_URL: 'http://localhost',
  DATABASE_URL: 'http://127.0.0.1:9',
  MASTER_KEYS: testKeys,
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'adempauze@portal.example',
  SECURITY_CONTACT: 'mailto:security@portal.example',
  DEMO: '1',
}

const mayAlways = () => Promise.resolve(true)

/** The parts of a portal that nobody attacks, without a line for an operator, and without what comes after an answer. */
export function partsOf(settings: Partial<typeof testSettings> = {}): Parts {
  const config = readConfig({ ...testSettings, ...settings })
  return {
    config,
    db: openDatabase(config.DATABASE_URL, config.DATABASE_TOKEN),
    vault: openVault(config.MASTER_KEYS),
    now: new Date(),
    limits: { byAddress: mayAlways, byAccount: mayAlways },
    log: () => undefined,
    later: () => undefined,
  }
}
