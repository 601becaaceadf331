import { type FormErrors, Refusal } from './refusals.ts'
import { isSnowflake } from './snowflakes.ts'

export type Json = Record<string, unknown>

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A form being checked: collects everything that is wrong, each under its path, and refuses all at once as Discord does (50035).
 * Lengths are counted in UTF-16 units: never fewer than Discord's characters, so the stand-in is the stricter one.
 */
export class Form {
  readonly #errors: FormErrors
  readonly #path: readonly string[]

  constructor(errors: FormErrors = {}, path: readonly string[] = []) {
    this.#errors = errors
    this.#path = path
  }

  at(...keys: (string | number)[]): Form {
    return new Form(this.#errors, [...this.#path, ...keys.map(String)])
  }

  wrong(code: string, message: string): void {
    let node = this.#errors
    for (const key of this.#path) {
      node[key] ??= {}
      node = node[key] as FormErrors
    }
    node._errors ??= []
    ;(node._errors as { code: string; message: string }[]).push({ code, message })
  }

  required(): void {
    this.wrong('BASE_TYPE_REQUIRED', 'This field is required')
  }

  /** A text of `min` to `max` characters; with `min` 0 it may be missing. Returns it, or '' where it is missing or wrong. */
  text(value: unknown, { min = 1, max }: { min?: number; max: number }): string {
    if (value === undefined || value === null) {
      if (min > 0) this.required()
      return ''
    }
    if (typeof value !== 'string') {
      this.wrong('STRING_TYPE_CONVERT', 'Could not interpret value as string.')
      return ''
    }
    if (min > 0 && value.trim() === '') this.required()
    else if (value.length > max || value.length < min) {
      if (min > 1) this.wrong('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
      else this.wrong('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)
    }
    return value
  }

  integer(value: unknown, min: number, max: number): void {
    if (value === undefined || value === null) return
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      this.wrong('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`)
    } else if (value < min) this.wrong('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`)
    else if (value > max) this.wrong('NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`)
  }

  oneOf(value: unknown, choices: readonly unknown[]): boolean {
    if (choices.includes(value)) return true
    if (value === undefined) this.required()
    else this.wrong('BASE_TYPE_CHOICES', `Value must be one of (${choices.join(', ')}).`)
    return false
  }

  flag(value: unknown): void {
    if (value !== undefined && value !== null && typeof value !== 'boolean') {
      this.wrong('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.')
    }
  }

  snowflake(value: unknown): void {
    if (!isSnowflake(value)) this.wrong('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not snowflake.`)
  }

  /** A list of `min` to `max` entries; a missing one is an empty one. Returns the entries. */
  list(value: unknown, { min = 0, max }: { min?: number; max: number }): unknown[] {
    if ((value === undefined || value === null) && min === 0) return []
    if (value === undefined || value === null) this.required()
    else if (!Array.isArray(value)) this.wrong('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')
    else if (value.length < min || value.length > max) {
      this.wrong('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
    }
    return Array.isArray(value) ? value : []
  }

  /** An object, or an empty one where it is something else. */
  object(value: unknown): Json {
    if (isJson(value)) return value
    this.wrong('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType')
    return {}
  }

  /** A web address of at most `max` characters; `attachment://` where `files` may be meant. */
  address(value: unknown, { max = 2048, files = false }: { max?: number; files?: boolean } = {}): void {
    if (value === undefined || value === null) return
    const text = this.text(value, { max })
    if (text === '' || text.length > max) return
    if (files && text.startsWith('attachment://')) return
    if (!/^https?:\/\//i.test(text)) {
      this.wrong(
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${text.split(':')[0]}" is not supported. Scheme must be one of ('http', 'https').`,
      )
    } else if (!URL.canParse(text) || /\s/.test(text)) this.wrong('URL_TYPE_INVALID_URL', 'Not a well formed URL.')
  }

  /** Refuses the form if anything in it was wrong. */
  settle(): void {
    if (Object.keys(this.#errors).length > 0) throw new Refusal(50035, this.#errors)
  }
}
