import type { Line, Problem, Replies } from '../../src/wording/replies/texts.ts'

/** A mistake that the person can mend: told to them in their language, never logged as an error. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.kind)
    this.problem = problem
  }
}

export const problemIn = (texts: Replies, { problem }: UserError): Line =>
  (texts.problem[problem.kind] as (problem: Problem) => Line)(problem)
