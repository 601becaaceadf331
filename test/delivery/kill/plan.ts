/** The same numbers from 0 up to 1 for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const TOWNS = ['Jermuk', 'Goris', 'Sotk', 'Kapan', 'Berd', 'Yeraskh', 'Martuni', 'Shushi', 'Hadrut', 'Ijevan']

/** The nth entry of the feed: tolls that rise, now and then by so much that it is a flash, and shellings of ever other towns. */
export function titleOf(n: number): string {
  const step = Math.floor(n / 3)
  const killed = 40 + step + 11 * Math.floor(step / 3)
  if (n % 3 === 0) return `Pashinyan: ${killed} Armenian soldiers killed`
  if (n % 3 === 1) return `Azerbaijan’s defence ministry: ${killed} servicemen killed`
  return `Azerbaijan is shelling ${TOWNS[step % TOWNS.length]} with artillery, Armenia’s defence ministry says`
}
