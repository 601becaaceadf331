import type { Run } from '../../model.ts'

/** What a reply is made of: runs as in a post, and what Discord shows by name. Strings are escaped by the surface. */
export type Part =
  | Run
  | { readonly channel: string }
  | { readonly role: string }
  | { readonly user: string }
  | { readonly command: string }
export type Line = string | readonly Part[]

const isPart = (hole: Part | Line | number): hole is Part => !Array.isArray(hole) && typeof hole !== 'number'

/** A template whose holes take parts, lines and numbers. */
export const say = (strings: TemplateStringsArray, ...holes: readonly (Part | Line | number)[]): readonly Part[] => {
  const parts: Part[] = []
  strings.forEach((string, index) => {
    if (string !== '') parts.push(string)
    const hole = holes[index]
    if (hole === undefined || hole === '') return
    if (typeof hole === 'number') parts.push(String(hole))
    else if (isPart(hole)) parts.push(hole)
    else parts.push(...hole)
  })
  return parts
}

export const strong = (text: string): Part => ({ strong: text })
export const command = (name: string): Part => ({ command: name })

/** Lines in a row, as `#a, #b, #c`. */
export const row = (lines: readonly Line[], between: string): readonly Part[] =>
  lines.flatMap((line, index): readonly Part[] => [
    ...(index === 0 ? [] : [between]),
    ...(typeof line === 'string' ? [line] : line),
  ])
