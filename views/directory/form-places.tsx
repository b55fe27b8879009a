import { type Places, tickPrefixes } from '../../src/directory/input.ts'
import { capacityUnits, wheelchairs } from '../../src/directory/offering.ts'
import type { Standing } from '../../src/directory/policy.ts'
import { dayParts } from '../../src/directory/taxonomy.ts'
import { type Choice, Complaint, RadioField, SelectField, TextField, TickField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { type Tick, TickBox, TicksField } from '../ui/ticks.tsx'
import { type Part, withAnswer } from './form-parts.tsx'

export const When = ({ m, form }: Part) => {
  const { field, form: texts, page } = m.keeping
  return (
    <section class="form__part" aria-labelledby="wanneer">
      <h2 id="wanneer">{page.part.when}</h2>
      <TicksField
        m={m}
        form={form}
        name="dayParts"
        prefix={tickPrefixes.dayParts}
        label={field.dayParts}
        ticks={dayParts.map((part): Tick => [part, m.directory.dayPart[part]])}
        short
      />
      <TextField m={m} form={form} name="openingHours" label={field.openingHours} hint={texts.openingHint} max={300} optional />
      <div class="pair">
        <TextField m={m} form={form} name="minStayNights" label={field.minStayNights} size="short" numeric max={3} optional />
        <TextField
          m={m}
          form={form}
          name="leadTimeDays"
          label={field.leadTimeDays}
          hint={texts.leadHint}
          size="short"
          numeric
          max={4}
          optional
        />
      </div>
    </section>
  )
}

export const Where = ({ m, form, places }: Part & { places: Places }) => {
  const { field, form: texts, page } = m.keeping
  const access = [...wheelchairs.map((code): Choice => [code, m.keeping.wheelchair[code]]), ['', texts.unknown] as const]
  return (
    <section class="form__part" aria-labelledby="waar">
      <h2 id="waar">{page.part.where}</h2>
      <fieldset class="field" id="areas" data-invalid={form.problems.areas}>
        <legend>{field.areas}</legend>
        <Complaint m={m} form={form} name="areas" />
        <div class="choices">
          {places.own.name && <TickBox form={form} name="areaHere" text={texts.areaHere(places.own)} />}
          <TickBox form={form} name="areaCountry" text={texts.areaCountry} />
        </div>
      </fieldset>
      <TextField
        m={m}
        form={{ ...form, problems: {} }}
        id="areas-anders"
        name="areas"
        label={texts.areaOthers}
        hint={texts.areaOthersHint}
        max={500}
        optional
      />
      <p class="hint form__hint">{texts.place}</p>
      <TextField m={m} form={form} name="address" label={field.address} max={200} optional />
      <div class="pair">
        <TextField m={m} form={form} name="postcode" label={field.postcode} size="short" max={7} optional />
        <TextField m={m} form={form} name="place" label={field.place} max={100} optional />
      </div>
      <TickField m={m} form={form} name="hideAddress" label={field.hideAddress}>
        <span class="hint choice__text">{texts.hideAddressText}</span>
      </TickField>
      <RadioField m={m} form={withAnswer(form, 'wheelchair')} name="wheelchair" label={field.wheelchair} choices={access} />
      <details class="disclosure" open={Boolean(form.problems.lat || form.problems.lon)}>
        <summary>
          <Icon name="down" />
          {texts.precise}
        </summary>
        <p class="hint">{texts.preciseHint}</p>
        <div class="pair">
          <TextField m={m} form={form} name="lat" label={field.lat} size="short" max={15} optional />
          <TextField m={m} form={form} name="lon" label={field.lon} size="short" max={15} optional />
        </div>
      </details>
    </section>
  )
}

/** How many places there are, when it can be seen, and how often it is checked. */
export const Shown = ({ m, form, standing }: Part & { standing: Standing }) => {
  const { field, form: texts, page } = m.keeping
  return (
    <section class="form__part" aria-labelledby="website">
      <h2 id="website">{page.part.show}</h2>
      <p class="hint form__hint">{texts.capacityHint}</p>
      <div class="pair">
        <TextField m={m} form={form} name="capacityMaximum" label={field.capacityMaximum} size="short" numeric max={6} optional />
        <SelectField
          m={m}
          form={form}
          name="capacityUnit"
          label={field.capacityUnit}
          choices={capacityUnits.map((unit) => [unit, m.keeping.unit[unit]] as const)}
          open={texts.unknown}
          optional
        />
      </div>
      <p class="hint form__hint">{texts.windowHint}</p>
      <div class="pair">
        <TextField m={m} form={form} name="visibleFrom" label={field.visibleFrom} type="date" optional />
        <TextField m={m} form={form} name="visibleUntil" label={field.visibleUntil} type="date" optional />
      </div>
      {standing === 'coordinator' && (
        <>
          <p class="hint form__hint">{texts.agreedHint}</p>
          <div class="pair">
            <TextField m={m} form={form} name="verifyEveryMonths" label={field.verifyEveryMonths} size="short" numeric max={2} />
            <TextField m={m} form={form} name="capacityEveryDays" label={field.capacityEveryDays} size="short" numeric max={3} />
          </div>
        </>
      )}
    </section>
  )
}
