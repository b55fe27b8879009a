/** A key as it lies in the database, for pages that show one; no device has it. */
export const keyRow = (id: string, personId: string, name: string, isConfirmed: boolean): string => {
  const at = "'2026-11-02T09:12:00.000Z'"
  const columns = 'credential_id, id, person_id, public_key, counter, transports, is_backed_up, name, created_at, used_at, confirmed_at'
  return `insert into passkeys (${columns}) values ('${id}', '${id}', '${personId}', '', 0, '', 0, '${name}', ${at}, null, ${isConfirmed ? at : 'null'})`
}
