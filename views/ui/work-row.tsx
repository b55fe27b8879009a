import type { Child, PropsWithChildren } from 'hono/jsx'

/** A group of things that wait; its id is also its place on the page. */
export const WorkGroup = ({ id, title, children }: PropsWithChildren<{ id: string; title: Child }>) => (
  <section class="work-group" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <ul>{children}</ul>
  </section>
)

type WorkRowProps = PropsWithChildren<{ href: string; title: Child; button: string; about: string }>

/** One of them without a clock, and the way to it; `about` tells its button from that of the next row. */
export const WorkRow = ({ href, title, button, about, children }: WorkRowProps) => (
  <li class="work-row" data-plain>
    <div class="work-row__what">
      <h3>
        <a href={href}>{title}</a>
      </h3>
      {children}
    </div>
    <a class="button" data-kind="secondary" href={href}>
      {button}
      <span class="visually-hidden">: {about}</span>
    </a>
  </li>
)
