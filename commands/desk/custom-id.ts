/**
 * What a button or menu says when it is used: `command:action:opener:arguments…`, at most 100 characters. All state that fits stands in it, so
 * that it outlives a restart; the opener is whoever the panel was made for.
 */
export interface CustomId {
  readonly command: string
  readonly action: string
  /** A user's id. */
  readonly opener: string
  readonly state: readonly string[]
}

const MOST = 100

/** Throws a RangeError where it grows too long: then its state belongs on the shelf of panels. */
export const customId = (command: string, action: string, opener: string, ...state: readonly string[]): string => {
  const id = [command, action, opener, ...state].map((part) => part.replaceAll(':', '')).join(':')
  if (id.length > MOST) throw new RangeError(`the custom id ${id} is longer than ${MOST}`)
  return id
}

/** Null for what we never wrote. */
export const readCustomId = (text: string): CustomId | null => {
  const [command, action, opener, ...state] = text.split(':')
  return command === undefined || action === undefined || opener === undefined || text.length > MOST
    ? null
    : { command, action, opener, state }
}
