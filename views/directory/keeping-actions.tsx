import { dueOn, isFresh } from '../../src/directory/freshness.ts'
import { paths } from '../../src/paths.ts'
import { longDay } from '../format.ts'
import { TextField } from '../ui/field.tsx'
import type { KeptProps } from './keeping-show.tsx'

/** Somebody says that it is right; the one thing that makes it count as checked. */
export const Check = ({ m, kept, today }: KeptProps) => {
  const texts = m.keeping.page.check
  const { verifiedOn, verifiedBy, verifyEveryMonths: months } = kept
  return (
    <section class="card flow" data-tone="accent" aria-labelledby="klopt">
      <h2 class="as-h3" id="klopt">
        {texts.title}
      </h2>
      <p>{texts.text}</p>
      <form method="post" action={paths.offeringVerify(kept.id)}>
        <input type="hidden" name="version" value={kept.version} />
        <button class="button" data-wide data-kind={isFresh(kept, today) ? 'secondary' : undefined} type="submit">
          {texts.button}
        </button>
      </form>
      <p class="small soft">
        {verifiedOn ? texts.checked({ day: longDay(m, verifiedOn), by: verifiedBy }) : texts.never}{' '}
        {texts.every({ months, day: longDay(m, dueOn(kept)) })}
      </p>
    </section>
  )
}

export const CapacityForm = ({ m, kept, form }: KeptProps) => {
  const texts = m.keeping.page.places
  const { unit, updatedOn } = kept.capacity
  return (
    <section class="card flow" aria-labelledby="vrij">
      <h2 class="as-h3" id="vrij">
        {texts.title}
      </h2>
      <form method="post" action={paths.offeringCapacity(kept.id)} novalidate class="flow">
        <TextField
          m={m}
          form={form}
          name="available"
          label={texts.unit[unit ?? 'places']}
          hint={texts.availableHint}
          size="short"
          numeric
          max={6}
        />
        <TextField m={m} form={form} name="nextFreeOn" label={texts.nextFreeOn} type="date" optional />
        <p>
          <button class="button" data-wide data-kind="secondary" type="submit">
            {texts.button}
          </button>
        </p>
      </form>
      <p class="small soft">{updatedOn ? texts.told({ day: longDay(m, updatedOn), days: kept.capacityEveryDays }) : texts.never}</p>
    </section>
  )
}

/** No longer offered, or offered again: nothing is lost by either. */
export const StopOrRestore = ({ m, kept }: KeptProps) => {
  const texts = m.keeping.page.stop
  const isOver = kept.withdrawnOn !== null
  return (
    <form method="post" action={isOver ? paths.offeringRestore(kept.id) : paths.offeringWithdraw(kept.id)} class="flow" data-room="tight">
      <input type="hidden" name="version" value={kept.version} />
      {!isOver && <h2 class="as-h3">{texts.title}</h2>}
      <p>{isOver ? texts.backText : texts.text}</p>
      <button class="button" data-wide data-kind={isOver ? undefined : 'secondary'} type="submit">
        {isOver ? texts.back : texts.button}
      </button>
    </form>
  )
}
