import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers'
import { isLoopback } from '../platform/config.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'
import { countsEverywhere, type Word } from './session.ts'

export type Passkey = {
  id: string
  credentialId: string
  personId: string
  publicKey: string
  counter: number
  transports: string
  isBackedUp: boolean
  name: string
  createdAt: string
  usedAt: string | null
  confirmedAt: string | null
  /** Made or confirmed on the word of this practice alone: it opens no other. */
  onlyPracticeId: string | null
}

/** More than anybody has devices; fewer than would fill a table. */
export const mostPasskeys = 10
export const longestPasskeyName = 60

/** Milliseconds for which a browser may take to answer. */
export const ceremonyTerm = 5 * 60_000

/** Why no key was made or none was believed. */
export const passkeyRefusals = ['no_answer', 'late', 'not_verified', 'full', 'one_practice_only'] as const
export type PasskeyRefusal = (typeof passkeyRefusals)[number]

/** Whose keys they are: a host name. On one's own computer that is localhost, for browsers take no number for a name. */
export type Party = { id: string; origin: string }

export function partyOf(baseUrl: string): Party {
  const url = new URL(baseUrl)
  if (isLoopback(baseUrl)) url.hostname = 'localhost'
  return { id: url.hostname, origin: url.origin }
}

/** The same page at the name that keys belong to, for who came by a number; undefined for who is there. */
export function addressForKeys(party: Party, asked: string): string | undefined {
  const { hostname, pathname } = new URL(asked)
  return hostname === party.id ? undefined : party.origin + pathname
}

/** What is known of somebody who wants a key. */
export type Maker = Word & {
  isTrusted: boolean
  passkeys: readonly Pick<Passkey, 'confirmedAt'>[]
  /** Signed in through an organisation before. */
  isKnownElsewhere: boolean
  worksElsewhere: boolean
}

/** A key opens every practice somebody works in, so what one of them says about a person is not enough to make one. */
export function mayMakePasskey({ worksElsewhere, passkeys, ...word }: Maker): Outcome<true, PasskeyRefusal> {
  if (passkeys.length >= mostPasskeys) return no('full')
  return countsEverywhere(word, worksElsewhere) ? yes(true) : no('one_practice_only')
}

/** An invitation vouches for a newcomer; who has another way in already uses that, or is asked for by telephone. */
export function isConfirmedAtOnce({ means, isTrusted, passkeys, isKnownElsewhere }: Maker): boolean {
  const isNewcomer = !isKnownElsewhere && !passkeys.some(({ confirmedAt }) => confirmedAt)
  return isTrusted || (means === 'invitation' && isNewcomer)
}

/** Whoever lost the last key needs others to get back in. One that does not count yet may always go. */
export function mayRemovePasskey(passkeys: readonly Pick<Passkey, 'id' | 'confirmedAt'>[], id: string): Outcome<true, 'last_one'> {
  const isConfirmed = passkeys.some((passkey) => passkey.id === id && passkey.confirmedAt)
  const others = passkeys.filter((passkey) => passkey.id !== id && passkey.confirmedAt)
  return isConfirmed && others.length === 0 ? no('last_one') : yes(true)
}

const algorithms = [-7, -257] // ES256 and RS256: every authenticator has one of them
const transportsOf = (text: string) => text.split(',').filter((transport) => transport !== '')

/** What a browser is asked to make. The owner's name shows in the list of keys of the device. */
export const askForNewPasskey = (party: Party, owner: { personId: string; name: string }, passkeys: readonly Passkey[]) =>
  generateRegistrationOptions({
    rpName: 'Adempauze',
    rpID: party.id,
    userID: new TextEncoder().encode(owner.personId),
    userName: owner.name,
    userDisplayName: owner.name,
    timeout: ceremonyTerm,
    attestationType: 'none',
    excludeCredentials: passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports: transportsOf(transports) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })

export const askForPasskey = (party: Party) =>
  generateAuthenticationOptions({ rpID: party.id, timeout: ceremonyTerm, userVerification: 'required' })

export type NewPasskey = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'isBackedUp'>

/** What the browser made, or nothing when any part of it is not as asked. */
export async function readNewPasskey(answer: RegistrationResponseJSON, challenge: string, party: Party): Promise<NewPasskey | undefined> {
  const asked = { expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id, requireUserVerification: true }
  try {
    if (namesCertificate(answer)) return undefined
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer,
      ...asked,
      supportedAlgorithmIDs: algorithms,
    })
    if (!verified) return undefined
    const { credential, credentialBackedUp } = registrationInfo
    return {
      credentialId: credential.id,
      publicKey: isoBase64URL.fromBuffer(credential.publicKey),
      counter: credential.counter,
      transports: (credential.transports ?? []).join(','),
      isBackedUp: credentialBackedUp,
    }
  } catch {
    return undefined // whatever the library stumbles over was in the answer
  }
}

/** We ask for no certificate of the maker, and the check of one would fetch what it names from anywhere. */
function namesCertificate({ response }: RegistrationResponseJSON): boolean {
  const object = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject))
  return !['none', 'packed'].includes(object.get('fmt')) || object.get('attStmt').get('x5c') !== undefined
}

/** A signature of this key, over this question, by its owner in person; `counter` tells a copy of the key from the key. */
export async function checkPasskey(
  answer: AuthenticationResponseJSON,
  passkey: Passkey,
  challenge: string,
  party: Party,
): Promise<Outcome<Pick<Passkey, 'counter' | 'isBackedUp'>, 'not_verified' | 'other_owner' | 'counter'>> {
  const { userHandle } = answer.response
  if (userHandle !== isoBase64URL.fromUTF8String(passkey.personId)) return no('other_owner')
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      // compared below, after the signature: only then is the number the key's own
      credential: { id: passkey.credentialId, publicKey: isoBase64URL.toBuffer(passkey.publicKey), counter: 0 },
    })
    if (!verified) return no('not_verified')
    const { newCounter, credentialBackedUp } = authenticationInfo
    const counts = newCounter > 0 || passkey.counter > 0
    return counts && newCounter <= passkey.counter ? no('counter') : yes({ counter: newCounter, isBackedUp: credentialBackedUp })
  } catch {
    return no('not_verified')
  }
}
