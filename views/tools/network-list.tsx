import type { CareMessages } from '../messages/care.ts'

const acts = ['change', 'up', 'down', 'remove'] as const

/** The same as the drawing in words: whoever does not see that reads and changes everything here. */
export const HelperList = ({ m }: { m: CareMessages }) => {
  const { network } = m.care.tools
  const { column } = network
  return (
    <section class="flow" data-room="tight" aria-labelledby="lijst">
      <h2 id="lijst">{network.list}</h2>
      <p data-middle />
      <p data-nothing>{network.nothing}</p>
      <div class="helping__list" data-list hidden>
        <table class="table" data-cards>
          <caption>{network.listCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{column.name}</th>
              <th scope="col">{column.role}</th>
              <th scope="col">{column.rhythm}</th>
              <th scope="col">{column.couldMore}</th>
              <th scope="col" data-screen>
                {column.acts}
              </th>
            </tr>
          </thead>
          <tbody data-rows />
        </table>
        <template data-row>
          <tr>
            <th scope="row">
              <bdi data-cell="name" />
            </th>
            <td data-label={column.role}>
              <bdi data-cell="role" />
            </td>
            <td data-label={column.rhythm}>
              <span data-cell="rhythm" />
            </td>
            <td data-label={column.couldMore}>
              <span data-cell="couldMore" />
            </td>
            <td data-screen>
              <div class="helping__acts">
                {acts.map((act) => (
                  <button class="button" data-kind="quiet" type="button" data-act={act}>
                    <span>
                      {network.act[act]}
                      <span class="visually-hidden">
                        {' '}
                        <bdi data-cell="name" />
                      </span>
                    </span>
                  </button>
                ))}
              </div>
            </td>
          </tr>
        </template>
      </div>
    </section>
  )
}
