import { isLoopback } from '../platform/config.ts'

/** Networks that are not on the internet: this machine, the one it stands in, and those kept for other uses (RFC 6890). */
const closedNetworks =
  /^(0|10|127)\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\.|^192\.(0\.[02]|168|88\.99)\.|^198\.(1[89]|51\.100)\.|^203\.0\.113\.|^(22[4-9]|2[3-5]\d)\./
const closedNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)$/
const isIpv4 = (host: string) => /^\d+(\.\d+){3}$/.test(host)

/**
 * Whether the portal may call this address by itself: a site of the public internet, at the port where sites are. Never a machine beside
 * our own, whatever somebody filled in or a site leads on to. URL has by now written every spelling of a number as four of them.
 */
function isPublic(address: string): boolean {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.port !== '' || url.username !== '' || url.password !== '') return false
  const host = url.hostname.replace(/\.$/, '')
  if (isIpv4(host)) return !closedNetworks.test(host)
  // of the sixth version only what is given out to the public, without what wraps an address of the fourth
  if (host.startsWith('[')) return /^\[2[0-9a-f]{3}:/.test(host) && !/^\[2(001:(0?:|db8:)|002:)/.test(host)
  return host.includes('.') && !closedNames.test(host)
}

/** On one's own computer the other way round: nothing but that computer, so that a demo and a test call nobody. */
export const mayCall =
  (baseUrl: string) =>
  (address: string): boolean =>
    isLoopback(baseUrl) ? isLoopback(address) : isPublic(address)
