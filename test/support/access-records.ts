import { eq, sql } from 'drizzle-orm'
import { settingWords } from '../../src/address-words.ts'
import { agendaDates, agendaEvents, agendaSteps } from '../../src/agenda/tables.ts'
import { contentOf } from '../../src/directory/store-content.ts'
import { invitations, memberships, passkeys, people, recoveryLinks, sessions } from '../../src/identity/tables.ts'
import { libraryItems, librarySteps } from '../../src/library/tables.ts'
import { sealNeighbour } from '../../src/neighbourhood/sealing.ts'
import { neighbours } from '../../src/neighbourhood/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { newId, newToken, sha256 } from '../../src/platform/id.ts'
import { portalScope } from '../../src/platform/vault.ts'
import { requestToken } from '../../src/referrals/store-requests.ts'
import { searchSynonyms } from '../../src/search/tables.ts'
import { referralsAbout } from './sealed.ts'
import type { Site } from './site.ts'
import { upkeepLinkTo } from './upkeep-link.ts'

/** What stands in the place of the parameters of an address. */
export type Parameters = Record<string, string>
/** Made for each request that may change it, so that nobody meets what the one before left. */
export type Records = Record<string, () => Promise<Parameters>>

const denBosch = 'practice-den-bosch'
const later = '2099-01-01T00:00:00.000Z'

/** Of each kind of record one of the practice in 's-Hertogenbosch, by the name that docs/access.md gives it. */
export function recordsOf(site: Site): Records {
  const { db, clock } = site
  const vault = site.archive().vault
  const at = () => clock.now.toISOString()
  const idOf = async (question: ReturnType<typeof sql>) => {
    const [row] = await db.all<{ id: string }>(question)
    if (!row) throw new Error('the demo lacks a record')
    return { id: row.id }
  }
  const referralOf = (caregiver: string) => async () => {
    const [id = ''] = await referralsAbout(db.$client, caregiver)
    return { id, referralId: id }
  }
  const organisationOf = (person: string) => sql<string>`(select organisation_id from memberships where person_id = ${person} limit 1)`

  const askedOfDeWilg = async () => {
    const { id } = await idOf(sql`select q.id from provider_requests q join offerings o on o.id = q.offering_id where o.external_id = 'DB01'
      order by q.status = 'open' desc limit 1`)
    return id
  }
  const waitsForDeWilg = () =>
    idOf(sql`select id from agreements where practice_id = ${denBosch} and answering_organisation_id = ${organisationOf('ilse')}
      order by status = 'proposed' desc limit 1`)

  const newcomer = async () => {
    const [personId, membershipId] = [newId(clock.now), newId(clock.now)]
    await db.batch([
      db.insert(people).values({ id: personId, name: 'Nieuwkomer', createdAt: at(), language: 'nl', isDemo: false }),
      db.insert(memberships).values({
        id: membershipId,
        personId,
        practiceId: denBosch,
        organisationId: organisationOf('joris'),
        role: 'referrer',
        job: 'transfer_nurse',
        createdAt: at(),
      }),
    ])
    return { personId, membershipId }
  }
  const passkeyOf = async (personId: string, confirmedAt: string | null) => {
    const id = newId(clock.now)
    const key = { publicKey: 'AA', counter: 0, transports: '[]', isBackedUp: true, name: 'Sleutel', createdAt: at(), confirmedAt }
    await db.insert(passkeys).values({ ...key, id, credentialId: newToken(), personId })
    return id
  }
  const invitation = async () => {
    const [id, token] = [newId(clock.now), newToken()]
    const [name, email] = await Promise.all([
      vault.seal(portalScope, `invitations.name:${id}`, 'Genodigde'),
      vault.seal(portalScope, `invitations.email:${id}`, `${id}@example.example`),
    ])
    const what = {
      practiceId: denBosch,
      organisationId: organisationOf('joris'),
      role: 'referrer' as const,
      job: 'transfer_nurse' as const,
    }
    const row = { ...what, id, name, email, emailFingerprint: id, tokenHash: await sha256(token), createdAt: at(), expiresAt: later }
    await db.insert(invitations).values(row)
    return { id, token }
  }

  /** A copy of one, so that nobody meets what was done to it before. */
  const freshOffering = async () => {
    const id = newId(clock.now)
    await db.batch([
      db.run(sql`insert into offerings (id, slug, organisation_id, responsible_practice_id, import_key, name, summary, description, cost_note,
          application_process, opening_hours, phone, email, url, languages, verified_by, created_at, updated_at)
        select ${id}, ${id}, organisation_id, responsible_practice_id, ${id}, 'Proefaanbod', '', '', '', '', '', '', '', '', 'nl', '', ${at()}, ${at()}
        from offerings where external_id = 'DB01'`),
      db.run(sql`insert into offering_versions (offering_id, version, kind, content, at)
        select o.id, 1, 'add', ${contentOf}, ${at()} from offerings o left join locations l on l.offering_id = o.id where o.id = ${id}`),
    ])
    return { id }
  }
  const proposalOfDeWilg = async () => {
    const [offering, id] = [await freshOffering(), newId(clock.now)]
    await db.run(sql`insert into offering_proposals (id, offering_id, practice_id, organisation_id, seen_version, content, note, status,
        proposed_by_id, proposed_at, answer)
      select ${id}, o.id, o.responsible_practice_id, o.organisation_id, 1, json_set(${contentOf}, '$.name', 'Anders'), '', 'open', 'ilse', ${at()}, ''
      from offerings o left join locations l on l.offering_id = o.id where o.id = ${offering.id}`)
    return { id }
  }

  const freshEvent = async () => {
    const [id, date] = [newId(clock.now), newId(clock.now)]
    const hours = { startsAt: '10:00', endsAt: '11:00' }
    const said = { title: 'Proef', kind: 'walk_in', place: 'Zaal', repeats: 'once', firstOn: '2099-01-05' } as const
    const more = { description: '', audience: '', costs: '', signUp: '', signUpPhone: '', signUpUrl: '', postcode: '', onlineUrl: '' }
    const life = { slug: id, cancelNote: '', version: 1, createdAt: at(), updatedAt: at() }
    await db.batch([
      db
        .insert(agendaEvents)
        .values({ id, practiceId: denBosch, organisationId: organisationOf('anouk'), ...said, ...more, ...hours, ...life }),
      db.insert(agendaSteps).values({ eventId: id, version: 1, step: 'add', personId: 'anouk', content: '{}', at: at() }),
      db
        .insert(agendaDates)
        .values({ id: date, eventId: id, practiceId: denBosch, plannedOn: said.firstOn, day: said.firstOn, ...hours, isCancelled: false }),
    ])
    return { id, date }
  }

  const freshItem = async () => {
    const id = newId(clock.now)
    const said = {
      title: 'Proef',
      kind: 'tip',
      theme: 'hold',
      audience: 'caregivers',
      phase: 'start',
      summary: 'Proef',
      body: 'Proef',
    } as const
    const rights = { url: '', source: 'Proef', licence: 'cc0', reviewOn: '2099-01-05', reviewedOn: '2020-01-05' } as const
    await db.batch([
      db.insert(libraryItems).values({
        ...said,
        ...rights,
        id,
        practiceId: denBosch,
        slug: id,
        role: '',
        withdrawnOn: null,
        version: 1,
        createdAt: at(),
        updatedAt: at(),
      }),
      db.insert(librarySteps).values({ itemId: id, version: 1, step: 'add', personId: 'anouk', content: '{}', at: at() }),
    ])
    return { id }
  }

  const freshNeighbour = async () => {
    const id = newId(clock.now)
    const sealed = await sealNeighbour(vault, denBosch, id, {
      firstName: 'Buur',
      telephone: '0001112222',
      area: '5247',
      words: '',
      helps: [],
      times: [],
    })
    const said = {
      side: 'ask',
      status: 'waiting',
      version: 1,
      helps: 'shopping',
      times: 'morning',
      language: 'nl',
      reason: '',
      consentWording: 'x',
    } as const
    const life = { practiceId: denBosch, organisationId: organisationOf('karim'), createdAt: at(), changedAt: at() }
    await db.insert(neighbours).values({ id, ...sealed, ...said, ...life })
    return { id }
  }

  return {
    'ask of a neighbour': freshNeighbour,
    'event of the municipality': freshEvent,
    'item of the library': freshItem,
    'new offering of De Wilg': freshOffering,
    'change that De Wilg proposes': proposalOfDeWilg,
    '–': async () => ({
      practice: 'den-bosch',
      offering: 'dagopvang-de-kastanje',
      event: 'inloop-op-woensdag',
      item: 'beter-slapen-als-u-zorgt',
    }),
    'offering of De Wilg': () => idOf(sql`select id from offerings where external_id = 'DB01'`),
    'organisation De Wilg': () => idOf(sql`select organisation_id as id from offerings where external_id = 'DB01'`),
    'location of De Wilg': () =>
      idOf(sql`select l.id from locations l join offerings o on o.id = l.offering_id where external_id = 'DB01'`),
    'De Linde to the municipality': referralOf('Ans V.'),
    'the municipality to De Wilg': referralOf('Familie J.'),
    'the municipality to De Wilg, ended': referralOf('Familie De G.'),
    'draft of De Linde': referralOf('Loes P.'),
    'agreement A': () => idOf(sql`select id from agreements where practice_id = ${denBosch} and letter = 'A' and replaced_on is null`),
    'draft of an agreement': () =>
      idOf(sql`select id from agreements where practice_id = ${denBosch} order by status = 'draft' desc limit 1`),
    'De Linde to the municipality, place sought': async () => {
      const [id = ''] = await referralsAbout(db.$client, 'Corrie M.')
      return { id, request: await askedOfDeWilg() }
    },
    'what De Wilg was asked': async () => ({ id: await askedOfDeWilg() }),
    'link to what De Wilg was asked': async () => ({ token: await requestToken(vault, denBosch, await askedOfDeWilg()) }),
    'what rubs in agreement A': async () => {
      const { id } = await idOf(sql`select id from agreements where practice_id = ${denBosch} and letter = 'A' and replaced_on is null`)
      const friction = newId(clock.now)
      await db.run(sql`insert into agreement_frictions (id, practice_id, series_id, note, person_id, organisation_id, noted_at)
        select ${friction}, practice_id, series_id, '', 'anouk', answering_organisation_id, ${at()} from agreements where id = ${id}`)
      return { id, friction }
    },
    'agreement that waits for De Wilg': () => waitsForDeWilg(),
    'link for De Wilg to sign with': async () => {
      const { id } = await waitsForDeWilg()
      const token = newToken()
      await db.run(
        sql`insert into agreement_links values (${await sha256(token)}, ${id}, ${organisationOf('ilse')}, ${at()}, ${later}, null)`,
      )
      return { token }
    },
    'report about De Wilg': () =>
      idOf(sql`select r.id from offering_reports r join offerings o on o.id = r.offering_id where o.external_id = 'DB01'`),
    'Logeerhuis De Wilg': () => idOf(sql`select organisation_id as id from memberships where person_id = 'ilse'`),
    'upkeep link of De Kastanje': async () => {
      const { id } = await idOf(sql`select id from offerings where external_id = 'DB03'`)
      return { token: await upkeepLinkTo(db, 'dagopvang@dagopvangdekastanje.example', { now: clock.now }), offering: id }
    },
    'contact settings': async () => ({ part: settingWords.contact }),
    'sign-in settings': async () => ({ part: settingWords.signIn }),
    invitation,
    'recovery link of Karim': async () => {
      const token = newToken()
      await db.insert(recoveryLinks).values({ tokenHash: await sha256(token), personId: 'karim', createdAt: at(), expiresAt: later })
      return { token }
    },
    'session of Ilse': async () => {
      const id = newId(clock.now)
      const membershipId = sql<string>`(select id from memberships where person_id = 'ilse')`
      const row = { id, tokenHash: newToken(), personId: 'ilse', membershipId, means: 'passkey' as const, isTrusted: true, device: '' }
      await db.insert(sessions).values({ ...row, createdAt: at(), seenAt: at(), expiresAt: later })
      return { id }
    },
    'passkey of Ilse': async () => {
      await db.delete(passkeys).where(eq(passkeys.personId, 'ilse'))
      await passkeyOf('ilse', at())
      return { id: await passkeyOf('ilse', at()) }
    },
    'new colleague': newcomer,
    'passkey of a new colleague': async () => {
      const { personId, membershipId } = await newcomer()
      return { membershipId, passkeyId: await passkeyOf(personId, null) }
    },
    'group of words': async () => {
      const id = newId(clock.now)
      const group = { id, practiceId: denBosch, words: 'huis|thuis', version: 1, createdAt: at(), updatedAt: at(), personId: 'anouk' }
      await db.insert(searchSynonyms).values(group)
      return { id }
    },
    'mail that was given up': async () => {
      const id = newId(clock.now)
      const mail = { kind: 'news' as const, topic: 'referral.send' as const, subjectId: id, language: 'nl' as const, secret: '' }
      const given = { createdAt: at(), dueAt: at(), attempts: 9, givenUpAt: at(), failure: 'unreachable' }
      await db.insert(outbox).values({ ...mail, ...given, id, practiceId: denBosch, personId: 'fatima' })
      return { id }
    },
  }
}
