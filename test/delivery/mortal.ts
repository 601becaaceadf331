import type { Rows } from '../../src/delivery/rows.ts'
import type { Sender } from '../../src/delivery/sender.ts'
import { StoreError } from '../../src/storage/store.ts'

/** One run of the program, which ends at a chosen call to the outside: from then on nothing reaches it and it reaches nothing. */
export interface Life {
  readonly dead: boolean
  /** Resolves at death. */
  readonly death: Promise<void>
  readonly calls: number
  /** A store as this run sees it. */
  rows(store: Rows): Rows
  /** A surface as this run sees it: the message may be out when the run dies, but its answer is not heard. */
  sender(sender: Sender): Sender
}

const never = <T>() => new Promise<T>(() => {})

/** @param diesAt the number of the call, from 1; each has an instant before it is made and one after it, so odd numbers die before */
export function lifeUntil(diesAt: number): Life {
  let calls = 0
  let die: () => void = () => {}
  const death = new Promise<void>((resolve) => {
    die = resolve
  })
  let dead = false
  const survives = (): boolean => {
    if (!dead && ++calls === diesAt) {
      dead = true
      die()
    }
    return !dead
  }
  const within = async <T>(deed: () => Promise<T>): Promise<T> => {
    if (!survives()) return never()
    const result = await deed()
    return survives() ? result : never()
  }
  return {
    get dead() {
      return dead
    },
    get calls() {
      return calls
    },
    death,
    rows: (store) => ({
      // Dying at a read is dying before the next write.
      get: (key) => (dead ? never() : store.get(key)),
      getMany: (keys) => (dead ? never() : store.getMany(keys)),
      range: (prefix, question) => (dead ? never() : store.range(prefix, question)),
      count: (prefix) => (dead ? never() : store.count(prefix)),
      commit: (changes) => within(() => store.commit(changes)),
    }),
    sender: (sender) => ({
      create: (...args) => within(() => sender.create(...args)),
      edit: (...args) => within(() => sender.edit(...args)),
      find: (...args) => within(() => sender.find(...args)),
    }),
  }
}

/** A store whose nth call fails, and those that follow while `isDown` says so. */
export function failingAt(store: Rows, nth: number, isDown: () => boolean = () => false): Rows & { readonly calls: number } {
  let calls = 0
  const tried = async <T>(deed: () => Promise<T>): Promise<T> => {
    if (++calls === nth || isDown()) throw new StoreError('The store could not write: the disk is full.', 'SQLITE_FULL')
    return deed()
  }
  return {
    get calls() {
      return calls
    },
    get: (key) => tried(() => store.get(key)),
    getMany: (keys) => tried(() => store.getMany(keys)),
    range: (prefix, question) => tried(() => store.range(prefix, question)),
    count: (prefix) => tried(() => store.count(prefix)),
    commit: (changes) => tried(() => store.commit(changes)),
  }
}
