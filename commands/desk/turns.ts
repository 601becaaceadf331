/** Lets changes of one thing happen one after the other, so that none is made on a state that another has just replaced. */
export const createTurns = (): (<T>(of: string, work: () => Promise<T>) => Promise<T>) => {
  const last = new Map<string, Promise<unknown>>()
  return (of, work) => {
    const turn = (last.get(of) ?? Promise.resolve()).then(work, work)
    const settled = turn.then(
      () => undefined,
      () => undefined,
    )
    last.set(of, settled)
    settled.then(() => {
      if (last.get(of) === settled) last.delete(of)
    })
    return turn
  }
}
