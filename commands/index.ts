import about from './about.ts'
import check, { checkMessage } from './check.ts'
import type { Command } from './desk/command.ts'
import type { MessageCommand } from './desk/message-command.ts'
import feeds from './feeds.ts'
import { help } from './help.ts'
import latest from './latest.ts'
import settings from './settings.ts'
import status from './status.ts'
import subscribe from './subscribe.ts'
import subscriptions from './subscriptions.ts'
import unsubscribe from './unsubscribe.ts'
import why from './why.ts'

const LISTED: readonly Command[] = [status, latest, check, subscribe, unsubscribe, subscriptions, feeds, why, settings, about]

/** All commands; a further one is one file and one line here. */
export const COMMANDS: readonly Command[] = [...LISTED, help(LISTED)]

/** What stands in the "Apps" menu of a message. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [checkMessage]

export type { Around, Panel } from './desk/around.ts'
export { createDispatch } from './desk/dispatch.ts'
export type { ListChange } from './desk/feed-log.ts'
export { tellOfFeed } from './desk/feed-notice.ts'
export { forgetWhatIsLeft } from './desk/leaving.ts'
export { mentionsBy } from './desk/markup.ts'
export { tellOfPause } from './desk/moderators.ts'
export { openServers } from './desk/servers.ts'
export { createTurns } from './desk/turns.ts'
