import { openPortal } from '../support/portal.ts'
import { followPlaces } from './care-follow.ts'
import { lookInEveryLanguage } from './care-look.ts'

const portal = await openPortal()
lookInEveryLanguage(portal, await followPlaces(portal))
