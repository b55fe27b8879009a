/** A numbered place; open when it is full. Without a number: the one place that a page is about. */
export const PinShape = ({ number }: { number?: number | undefined }) => (
  <>
    <path class="pin__shape" d="M0 14C-4 6-13 3-13-6a13 13 0 0 1 26 0C13 3 4 6 0 14z" />
    {number === undefined ? (
      <circle class="pin__eye" cy="-6" r="4.5" />
    ) : (
      <text class="pin__number" x="0" y="0">
        {number}
      </text>
    )}
  </>
)

export const Pin = ({ number, isFull }: { number: number; isFull: boolean }) => (
  <svg class="pin" viewBox="-16 -22 32 38" aria-hidden="true" focusable="false" data-full={isFull ? '' : undefined}>
    <PinShape number={number} />
  </svg>
)
