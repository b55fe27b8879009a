/** Where the sealed fields of a mail stand, as the vault wants to know it. */
export const placeOf = {
  address: (id: string) => `outbox.address:${id}`,
  token: (id: string) => `outbox.secret:${id}`,
}
