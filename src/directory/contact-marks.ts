/** The last nine digits: the same number with 0, with +31 and with 0031. Undefined where that many are not there. */
export function digitsOfPhone(phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '')
  return digits.length >= 9 ? digits.slice(-9) : undefined
}

/** `5247AB 12`: one front door. Undefined without letters behind the postcode or without a number. */
export function houseOf({ postcode, address }: { postcode: string; address: string }): string | undefined {
  const letters = postcode.replace(/\s/g, '').toUpperCase()
  const [, number] = /(\d+)\s*\S{0,4}$/.exec(address.trim()) ?? []
  return /^\d{4}[A-Z]{2}$/.test(letters) && number ? `${letters} ${Number(number)}` : undefined
}

/** `delinde.example`, of https://www.delinde.example/logeren. */
export function siteOf(url: string | null): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  return new URL(url).hostname.replace(/^www\./, '')
}
