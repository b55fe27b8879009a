import { Graph, layout } from '@dagrejs/dagre'
import type { NetworkTie } from './network.ts'

type Point = { x: number; y: number }
export type DrawnParty = Point & { lines: string[]; width: number; height: number }
export type DrawnTie = { path: string; width: number; label: Point; letter: string; tie: NetworkTie }
export type NetworkDrawing = { width: number; height: number; parties: DrawnParty[]; ties: DrawnTie[] }

const letterWidth = 9 // of 15 px in the font of the portal, the wide letters counted in
const lineHeight = 20
const longestLine = 20 // letters

/** A name in lines of a box; what is said between brackets, such as that it is an example, is left to the table. */
function linesOf(name: string): string[] {
  const lines: string[] = []
  for (const word of name.replace(/ ?\([^)]*\)$/, '').split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Where each organisation and each agreement is drawn: who refers on the left, who answers on the right. Undefined when there is nothing to draw. */
export function drawNetwork(ties: readonly NetworkTie[]): NetworkDrawing | undefined {
  if (ties.length === 0) return undefined
  const graph = new Graph({ directed: true, multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 28, ranksep: 130, marginx: 4, marginy: 4 })
  const parties = new Map(ties.flatMap(({ from, to }) => [from, to]).map(({ id, name }) => [id, linesOf(name)]))
  for (const [id, lines] of parties) {
    const width = Math.max(...lines.map((line) => line.length)) * letterWidth + 28
    graph.setNode(id, { width, height: lines.length * lineHeight + 20 })
  }
  for (const { from, to, agreementId } of ties) graph.setEdge(from.id, to.id, { width: 44, height: 26, labelpos: 'c' }, agreementId)
  layout(graph)

  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  const most = Math.max(...ties.map(({ referrals }) => referrals ?? 0), 1)
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    parties: [...parties].map(([id, lines]) => ({ lines, ...(graph.node(id) as Point & { width: number; height: number }) })),
    ties: ties.map((tie) => {
      const { points, x, y } = graph.edge(tie.from.id, tie.to.id, tie.agreementId) as Point & { points: Point[] }
      return { path: curve(points), width: 1.5 + ((tie.referrals ?? 0) / most) * 6, label: { x, y }, letter: tie.letter, tie }
    }),
  }
}

const at = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`

/** Through the middles of the stretches between the bends, so that no corner shows. */
function curve(points: readonly Point[]): string {
  const [first = { x: 0, y: 0 }, ...rest] = points
  const bends = rest.slice(0, -1).map((bend, i) => {
    const next = rest[i + 1] ?? bend
    const isLast = i === rest.length - 2
    return `Q${at(bend)} ${at(isLast ? next : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 })}`
  })
  return `M${at(first)}${bends.length > 0 ? bends.join('') : `L${at(rest.at(-1) ?? first)}`}`
}
