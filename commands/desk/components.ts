import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js'
import { clean } from '../../src/wording/clean.ts'

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>

export interface Button {
  readonly id: string
  readonly label: string
  readonly look?: 'main' | 'danger'
  readonly disabled?: boolean
}

const STYLES = { main: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const

/** Up to five buttons side by side; no row where there are none. */
export const buttons = (list: readonly Button[]): Row[] =>
  list.length === 0
    ? []
    : [
        {
          type: ComponentType.ActionRow,
          components: list.slice(0, 5).map(({ id, label, look, disabled }) => ({
            type: ComponentType.Button,
            style: look === undefined ? ButtonStyle.Secondary : STYLES[look],
            custom_id: id,
            label: clean(label, 80),
            ...(disabled === true ? { disabled: true } : {}),
          })),
        },
      ]

export interface Choice {
  readonly label: string
  readonly value: string
  readonly description?: string
  readonly chosen?: boolean
}

const MOST_CHOICES = 25

/** A menu of up to 25 choices; no row where there are none. */
export const menu = (id: string, placeholder: string, choices: readonly Choice[], most = 1): Row[] =>
  choices.length === 0
    ? []
    : [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: id,
              placeholder: clean(placeholder, 150),
              min_values: 1,
              max_values: Math.min(most, choices.length),
              options: choices.slice(0, MOST_CHOICES).map(({ label, value, description, chosen }) => ({
                label: clean(label, 100) || '…',
                value,
                ...(description === undefined ? {} : { description: clean(description, 100) }),
                ...(chosen === true ? { default: true } : {}),
              })),
            },
          ],
        },
      ]

/** A menu of the server's roles, of which one or none is chosen. */
export const roleMenu = (id: string, placeholder: string, chosen: string | null): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.RoleSelect,
      custom_id: id,
      placeholder: clean(placeholder, 150),
      min_values: 0,
      max_values: 1,
      ...(chosen === null ? {} : { default_values: [{ id: chosen, type: SelectMenuDefaultValueType.Role }] }),
    },
  ],
})
