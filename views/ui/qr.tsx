import { qrOf } from '../../src/platform/qr.ts'

type Props = { address: string; label: string }

/** Black on white, by night and on paper too: readers of these want that. */
export const Qr = ({ address, label }: Props) => {
  const { size, strokes } = qrOf(address)
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={strokes} />
    </svg>
  )
}

/** The same as a file of its own, a little over three centimetres wide. */
export function qrFile(address: string): string {
  const { size, strokes } = qrOf(address)
  const white = `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="33mm" height="33mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${white}<path stroke="#000" d="${strokes}"/></svg>\n`
}
