import type { secureHeaders } from 'hono/secure-headers'

/** Headers of every answer, files included. Nothing inline, nothing from elsewhere; htmx brings its own style by script, not by markup. */
export const policies = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  // passkeys may be made here and used here: making one is allowed to the own site without being named
  permissionsPolicy: {
    accelerometer: [],
    autoplay: [],
    camera: [],
    displayCapture: [],
    fullscreen: [],
    geolocation: [],
    gyroscope: [],
    magnetometer: [],
    microphone: [],
    midi: [],
    payment: [],
    publickeyCredentialsGet: ['self'],
    usb: [],
    xrSpatialTracking: [],
  },
} satisfies Parameters<typeof secureHeaders>[0]
