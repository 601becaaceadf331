import type { Subscription } from '../../src/delivery/subscription.ts'
import type { Language } from '../../src/model.ts'
import type { WishInWords } from '../../src/wording/replies/texts.ts'
import { OWN_NAMES } from './language-names.ts'
import { nameOf } from './places.ts'

/** A subscription as replies speak of it. */
export const wishInWords = ({ topics, least, sides, places, language, mention }: Subscription, shownIn: Language): WishInWords => ({
  topics,
  least,
  sides,
  places: places.map((id) => nameOf(id, shownIn)),
  language: OWN_NAMES[language],
  mention,
})
