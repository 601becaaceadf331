/** `npm run bench [name …]`: speed and cost beside peers, on this machine. It measures; it never passes or fails. */
import { benchAge } from './age.ts'
import { benchComparing } from './comparing.ts'
import { benchFanOut } from './fan-out.ts'
import { benchParsing } from './parsing.ts'
import { benchReading } from './reading.ts'
import { benchStoring } from './storing.ts'
import { measureSeen, measureUnseen } from './unseen.ts'
import { benchYear } from './year.ts'

const BENCHES: Readonly<Record<string, (print: (line: string) => void) => Promise<void>>> = {
  reading: benchReading,
  unseen: measureUnseen,
  seen: measureSeen,
  parsing: benchParsing,
  comparing: benchComparing,
  year: benchYear,
  age: benchAge,
  storing: benchStoring,
  'fan-out': benchFanOut,
}

const named = process.argv.slice(2)
for (const [name, bench] of Object.entries(BENCHES)) {
  if (named.length > 0 && !named.includes(name)) continue
  await bench((line) => process.stdout.write(`${line}\n`))
  process.stdout.write('\n')
}
