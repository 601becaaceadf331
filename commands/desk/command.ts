import type { APIEmbed, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js'
import type { Language } from '../../src/model.ts'
import type { Line, Replies } from '../../src/wording/replies/texts.ts'
import type { Around } from './around.ts'
import type { Row } from './components.ts'
import type { Page } from './markup.ts'
import type { Definition, OptionsOf, PickedChannel, SubcommandsOf } from './options.ts'

/** What Discord is told of a slash command. */
export type CommandBody = RESTPostAPIChatInputApplicationCommandsJSONBody

/** Who asks, where, and in which language the answer is. */
export interface Call {
  readonly around: Around
  readonly guild: string
  readonly user: string
  readonly here: PickedChannel
  readonly language: Language
  readonly texts: Replies
  /** An embed of as many lines as fit. */
  readonly page: (page: Page) => APIEmbed
}

/** What is answered. The dispatcher sends it: exactly one answer comes of every interaction. */
export interface Answer {
  /** Lines above the embeds. */
  readonly lines?: readonly Line[]
  readonly embeds?: readonly APIEmbed[]
  readonly rows?: readonly Row[]
  readonly files?: readonly TextFile[]
}

/** A file that is attached to an answer. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/** What a button or menu does. */
export interface Press {
  /** `update`: the message that it stands in becomes the answer. `private`: an answer that only this person sees. */
  readonly answers: 'update' | 'private'
  /** Whether the right to change things is checked anew. */
  readonly changes: boolean
  /** @param state as `customId` wrote it; @param values what was chosen. Both may be anything. */
  readonly run: (call: Call, state: readonly string[], values: readonly string[]) => Promise<Answer>
}

/** A suggestion for an option that is being typed. */
export interface Suggestion {
  readonly name: string
  readonly value: string
}

/** From memory and at once: Discord waits three seconds and can't be put off. */
export type Complete = (call: Call, typed: string, subcommand: string | null) => readonly Suggestion[]

/** A command, or one of its sub-commands: what can be typed after it, and what it does. */
export interface Entry {
  readonly options: readonly Definition[]
  readonly run: (call: Call, options: never) => Promise<Answer>
}

/** A command as the dispatcher sees it. */
export interface Command {
  readonly data: CommandBody
  readonly shown: 'private' | 'public'
  /** By the sub-command's name; a command without any has one under the empty name. */
  readonly runs: ReadonlyMap<string, Entry>
  readonly presses: Readonly<Record<string, Press>>
  readonly completes: Readonly<Record<string, Complete>>
}

type Runs<Data> = keyof SubcommandsOf<Data> extends never
  ? { readonly run: (call: Call, options: OptionsOf<Data>) => Promise<Answer> }
  : {
      readonly runs: {
        readonly [Name in keyof SubcommandsOf<Data>]: (call: Call, options: OptionsOf<SubcommandsOf<Data>[Name]>) => Promise<Answer>
      }
    }

interface Parts {
  /** Who sees the answer; an error is always for the person alone where nothing was shown yet. */
  readonly shown: 'private' | 'public'
  /** By the action in their custom ids. */
  readonly presses?: Readonly<Record<string, Press>>
  /** By the option's name. */
  readonly completes?: Readonly<Record<string, Complete>>
}

/** Joins a command's data with what it does; the types of its options follow from the data. */
export const command = <const Data extends CommandBody>(data: Data, parts: Parts & Runs<Data>): Command => {
  const definitions: readonly Definition[] = data.options ?? []
  const runs = 'run' in parts ? [] : Object.entries(parts.runs as Record<string, Entry['run']>)
  const optionsOf = (name: string) => definitions.find((option) => option.name === name)?.options ?? []
  return {
    data,
    shown: parts.shown,
    runs: new Map(
      'run' in parts
        ? [['', { options: definitions, run: parts.run }]]
        : runs.map(([name, run]) => [name, { options: optionsOf(name), run }]),
    ),
    presses: parts.presses ?? {},
    completes: parts.completes ?? {},
  }
}
