/**
 * Names and descriptions of commands in every language that Discord can show them in and we write. A further language is one more key of
 * `Localized`: the build then fails wherever it is missing. Discord has no locale for Armenian, Azerbaijani, Georgian, Persian or Arabic.
 */
export interface Localized {
  readonly ru: string
}

/** At most 32 characters, lower-case, no spaces. */
export const named = <const Name extends string>(name: Name, others: Localized) => ({ name, name_localizations: { ...others } })

/** At most 100 characters each. */
export const described = (description: string, others: Localized) => ({ description, description_localizations: { ...others } })

export const choice = <const Value extends string>(value: Value, name: string, others: Localized) => ({
  value,
  name,
  name_localizations: { ...others },
})
