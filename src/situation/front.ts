import { isWithin, placeById, sameArea, sectorOf } from '../reading/places/gazetteer.ts'

/** What comparing needs to know of the ground. Ids that the gazetteer lacks are places of their own. */
export interface Front {
  /** A place in common, or a place of one list lies in a place of the other. */
  sameArea(these: readonly string[], those: readonly string[]): boolean
  /** Some place of one list lies on the same stretch of front as some place of the other. */
  sameStretch(these: readonly string[], those: readonly string[]): boolean
  /** `outer` is a district or region, not a town, and `inner` lies in it. */
  holds(outer: string, inner: string): boolean
  /** A single settlement, not a district or a region. */
  isSettlement(id: string): boolean
}

/** Behind the line, and in all of Karabakh, one sector is too wide to be one stretch: there neighbours must be near. */
const WIDE = new Set(['karabakh', 'armenia-inland', 'azerbaijan-inland'])
const NEAR_KM = 35

function near(one: string, other: string): boolean {
  const sector = sectorOf(one)
  if (sector === null || sector !== sectorOf(other)) return false
  if (!WIDE.has(sector)) return true
  const [a, b] = [placeById(one), placeById(other)]
  if (!a || !b) return false
  // One degree is 111 km of latitude and, at 40°N, 85 km of longitude.
  return Math.hypot((a.lat - b.lat) * 111, (a.lng - b.lng) * 85) <= NEAR_KM
}

/** A name that a town shares with its district means the district where Azerbaijan reports by districts, and the town in Armenia. */
function isWide(id: string): boolean {
  const place = placeById(id)
  return place !== undefined && (place.kind !== 'settlement' || (place.district === true && place.country === 'AZ'))
}

export const GAZETTEER: Front = {
  sameArea,
  sameStretch: (these, those) => these.some((one) => those.some((other) => near(one, other))),
  holds: (outer, inner) => outer !== inner && isWithin(inner, outer) && isWide(outer),
  isSettlement: (id) => (placeById(id)?.kind ?? 'settlement') === 'settlement',
}
