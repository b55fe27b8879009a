import { openPortal } from '../support/portal.ts'
import { askingPlaces } from './care-asking.ts'
import { lookInEveryLanguage } from './care-look.ts'

const portal = await openPortal()
lookInEveryLanguage(portal, await askingPlaces(portal))
