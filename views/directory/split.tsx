import { paths } from '../../src/paths.ts'
import type { Messages } from '../messages/nl.ts'

/** Two that were merged are two again. */
export const Split = ({ m, id, version, name }: { m: Messages; id: string; version: number; name?: string }) => (
  <form method="post" action={paths.offeringSplit(id)} class="flow" data-room="tight">
    <input type="hidden" name="version" value={version} />
    <p class="small">{m.merging.offering.splitText}</p>
    <p>
      <button class="button" data-kind="secondary" data-fit type="submit">
        {m.merging.offering.split}
        {name && <span class="visually-hidden">: {name}</span>}
      </button>
    </p>
  </form>
)
