/** Zone names as feeds write them, in minutes east of UTC. Where a name means several, the one of news feeds of our region wins. */
const NAMED: readonly (readonly [minutes: number, names: string])[] = [
  [-600, 'hst'],
  [-540, 'akst'],
  [-480, 'pst pt akdt'],
  [-420, 'mst mt pdt'],
  [-360, 'cst ct mdt'],
  [-300, 'est et cdt'],
  [-240, 'at ast clt edt'],
  [-210, 'nst'],
  [-180, 'adt art brt'],
  [-150, 'ndt'],
  [0, 'z utc gmt ut wet uct zulu universal'],
  [60, 'west bst cet mez met'],
  [120, 'cest mesz mest eet sast cat'],
  [180, 'eest msk trt eat'],
  [210, 'irst'],
  [240, 'msd samt get amt azt gst'],
  [270, 'irdt aft'],
  [300, 'amst azst pkt uzt yekt tmt tjt'],
  [330, 'ist'],
  [345, 'npt'],
  [360, 'almt omst kgt'],
  [420, 'novt krat wib ict'],
  [480, 'irkt wita sgt hkt awst myt pht'],
  [540, 'yakt jst kst wit'],
  [570, 'acst'],
  [600, 'vlat aest'],
  [630, 'acdt'],
  [660, 'aedt magt'],
  [720, 'pett nzst'],
  [780, 'nzdt'],
]

/** The military letters, an hour apart: east from A, west from N. J is nobody's. */
const EAST = 'abcdefghiklm'
const WEST = 'nopqrstuvwxy'

let byName: ReadonlyMap<string, number> | null = null

function named(name: string): number | undefined {
  byName ??= new Map([
    ...NAMED.flatMap(([minutes, names]) => names.split(' ').map((zone) => [zone, minutes] as const)),
    ...[...EAST].map((letter, index) => [letter, 60 * (index + 1)] as const),
    ...[...WEST].map((letter, index) => [letter, -60 * (index + 1)] as const),
  ])
  return byName.get(name)
}

const OFFSET = /^(?:utc|gmt|ut)?([+\-−–])(\d{1,2})(?::?(\d{2}))?$/i

/** Minutes east of UTC of `MSK`, `+04:00`, `GMT+4`, `-0500`; null for what is no zone. */
export function zoneMinutes(text: string): number | null {
  const known = named(text.toLowerCase())
  if (known !== undefined) return known
  const found = OFFSET.exec(text)
  if (!found) return null
  const hours = Number(found[2])
  const minutes = Number(found[3] ?? 0)
  if (hours > 15 || minutes > 59) return null
  return (found[1] === '+' ? 1 : -1) * (hours * 60 + minutes)
}

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** Whether the running system knows this IANA zone. */
export const isZone = (zone: string): boolean => formatIn(zone) !== null

/** The moment, in ms, at which clocks in `zone` show the given UTC-style fields; an unknown zone is read as UTC. */
export function fromLocal(ms: number, zone: string): number {
  const format = zone === 'UTC' ? null : formatIn(zone)
  if (!format) return ms
  const guess = ms - offsetAt(ms, format)
  return ms - offsetAt(guess, format)
}

function formatIn(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone)
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    } catch {
      format = null
    }
    if (formats.size < 1000) formats.set(zone, format)
  }
  return format
}

/** How far the zone's clocks are ahead of UTC at that moment, in ms. */
function offsetAt(ms: number, format: Intl.DateTimeFormat): number {
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(ms)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000
}
