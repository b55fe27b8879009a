import { Hono } from 'hono'
import { networkPage } from '../../views/impact/network.tsx'
import { supportTypes } from '../directory/taxonomy.ts'
import { access } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'
import { networkFor, networkOf } from './network.ts'
import { drawNetwork } from './network-drawing.ts'
import { findNetwork } from './store-network.ts'

export const networkRoutes = new Hono<AppEnv>().get('/', access('coordinator', 'admin', 'adviser'), async (c) => {
  const { actor, db, m, today } = c.var
  const network = networkFor(actor, networkOf(await findNetwork(db, actor, today), supportTypes, today))
  return render(c, networkPage({ m, actor, network, drawing: drawNetwork(network.ties) }))
})
