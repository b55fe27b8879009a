const year = 60 * 60 * 24 * 365

/** Files in dist are served before the Worker runs, so the headers the Worker sends have to be repeated for them. */
export const assetHeaders = `/assets/*
  Cache-Control: public, max-age=${year}, immutable
  Content-Security-Policy: default-src 'none'
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: same-origin
  Strict-Transport-Security: max-age=${year}; includeSubDomains
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
`
