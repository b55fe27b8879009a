import { openPortal } from '../support/portal.ts'
import { lookInEveryLanguage } from './care-look.ts'
import { findingPlaces } from './care-places.ts'

lookInEveryLanguage(await openPortal(), findingPlaces)
