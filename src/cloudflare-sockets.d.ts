declare module 'cloudflare:sockets' {
  export const connect: import('./notifications/wire.ts').Connect
}
