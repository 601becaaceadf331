/** The first size of the table of edges; a power of two. */
const SMALLEST = 1 << 12

/** An edge in the table: the node it leaves, the UTF-16 unit on it, the node it reaches. */
const EDGE = 3

/**
 * A trie over UTF-16 units, with any number of roots and a value on any node. Nodes are whole numbers from 1, 0 is none; the edges lie in
 * one hashed table, so that a step costs one look wherever it leads, and an automaton is one piece of memory.
 */
export class Trie<V> {
  /** By node. */
  readonly #values: (V | null)[] = [null]
  #edges = new Int32Array(SMALLEST * EDGE)
  #mask = SMALLEST - 1
  #used = 0

  /** A new node that no edge leads to. */
  root(): number {
    return this.#values.push(null) - 1
  }

  valueOf(node: number): V | null {
    return this.#values[node] ?? null
  }

  /** The value of a node, made where it has none. */
  valueAt(node: number, first: () => V): V {
    const known = this.#values[node] ?? first()
    this.#values[node] = known
    return known
  }

  /** The node that `unit` leads to; 0 where there is none. */
  step(from: number, unit: number): number {
    const edges = this.#edges
    for (let slot = slotOf(from, unit) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const edge = slot * EDGE
      const owner = edges[edge] as number
      if (owner === 0) return 0
      if (owner === from && edges[edge + 1] === unit) return edges[edge + 2] as number
    }
  }

  /** The node at the end of `word`, made where it is missing. */
  grow(from: number, word: string): number {
    let at = from
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      at = this.step(at, unit) || this.#join(at, unit, this.root())
    }
    return at
  }

  #join(from: number, unit: number, to: number): number {
    if (++this.#used * 2 > this.#mask) this.#widen()
    this.#put(from, unit, to)
    return to
  }

  #put(from: number, unit: number, to: number): void {
    let slot = slotOf(from, unit) & this.#mask
    while (this.#edges[slot * EDGE] !== 0) slot = (slot + 1) & this.#mask
    this.#edges.set([from, unit, to], slot * EDGE)
  }

  #widen(): void {
    const old = this.#edges
    this.#mask = this.#mask * 2 + 1
    this.#edges = new Int32Array((this.#mask + 1) * EDGE)
    for (let edge = 0; edge < old.length; edge += EDGE) {
      const [from = 0, unit = 0, to = 0] = old.subarray(edge, edge + EDGE)
      if (from !== 0) this.#put(from, unit, to)
    }
  }
}

/** Spreads the edges over the table: multiplicative hashing, its high bits folded down. */
function slotOf(from: number, unit: number): number {
  const mixed = Math.imul(from ^ Math.imul(unit, 0x2c1b_3c6d), 0x9e37_79b1)
  return mixed ^ (mixed >>> 15)
}
