import { takeLease } from '../../src/storage/lease.ts'

/** Takes the lease of the STORE_URL in the first argument, forgets it, collects garbage, says so, and stays. */

takeLease(process.argv[2] ?? '')
globalThis.gc?.()
setInterval(() => globalThis.gc?.(), 1_000)
process.stdout.write('held\n')
