const browsers = [
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser/],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS/],
  ['Safari', /Safari/],
] as const

const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux/],
] as const

/** What somebody recognises a device by: "Firefox, Windows". The rest of what a browser tells about itself is not kept. */
export function deviceOf(userAgent: string | undefined): string {
  const named = [browsers, systems].map((kinds) => kinds.find(([, sign]) => sign.test(userAgent ?? ''))?.[0])
  return named.filter((name) => name !== undefined).join(', ')
}
