import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ContactPerson } from '../ui/person.tsx'
import { Qr } from '../ui/qr.tsx'

/** `address`: the whole address of the form. */
type Props = { m: CareMessages; practice: Practice; address: string }

/** On a reading table, in the place of a form about somebody. */
export function ownPhonePage({ m, practice, address }: Props): Page {
  const { ownPhone, phone } = m.readingTable
  return {
    title: ownPhone.title,
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page table-page">
        <div class="intro">
          <h1>{ownPhone.title}</h1>
          <p class="lead">{ownPhone.text}</p>
        </div>
        <div class="split" data-side="even">
          <section class="card flow" data-tone="mist" aria-labelledby="telefoon">
            <h2 id="telefoon">{phone.title}</h2>
            <p>{phone.text}</p>
            <Qr address={address} label={phone.code({ title: ownPhone.form })} />
          </section>
          <section class="card flow" aria-labelledby="spreken">
            <h2 id="spreken">{m.practice.home.speak}</h2>
            <ContactPerson m={m} practice={practice} />
          </section>
        </div>
      </div>
    ),
  }
}
