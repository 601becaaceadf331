import { OperatorError } from '../model.ts'

/** Refuses a word that a tool does not know.
 *  @throws OperatorError naming it and what there is */
export function refuseUnknown(tool: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((word) => !known.includes(word))
  if (unknown !== undefined)
    throw new OperatorError(`${tool} does not know '${unknown}'; it takes ${known.length === 0 ? 'no options' : known.join(' ')}.`)
}

/** The stack of a bug goes to standard error, with the line that met it. */
export const tellBug = (error: unknown, line: number): void => {
  process.stderr.write(`line ${line}: ${error instanceof Error ? error.stack : String(error)}\n`)
}
