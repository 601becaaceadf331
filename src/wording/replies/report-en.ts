import type { CheckReplies, WhyReplies } from './report-texts.ts'
import { command, say, strong } from './say.ts'

const claims = (n: number): string => (n === 1 ? '1 claim' : `${n} claims`)

export const whyEn: WhyReplies = {
  title: 'What became of a report',
  unseen: 'I have no report with this link on file.',
  outletFeeds: (titles) =>
    say`Feeds of this outlet on the list: ${titles.join(', ')}. They may not have carried it, or under another link; ${command('feeds list')} shows how they are doing.`,
  noOutletFeed: say`No feed of this outlet is on this server’s list; ${command('feeds add')} adds one. ${command('check')} reads the page itself.`,
  read: (source, compared) => say`${source} · read ${{ time: compared, style: 'moment' }}`,
  isEdit: 'The outlet has changed it since; this is about its last revision.',
  original: (source) => say`It repeats: ${source}`,
  claims: (n) => `${n === 1 ? 'Claim' : 'Claims'} read`,
  more: (n) => `and ${n} more`,
  novelties: { new: 'new', corroborated: 'confirmed', updated: 'updated', denied: 'denied', corrected: 'corrected' },
  addedNothing: 'added nothing',
  earlierRevision: 'Added by an earlier revision',
  aged: (alert) => `It made the alert ${alert}, which is too old to be told again here.`,
  channels: 'Channels',
  noChannels: say`No channel of this server gets posts. ${command('subscribe')} starts them.`,
  delivery: (state, message) => {
    const where = message === null ? '' : say`: ${{ link: 'message', url: message.url }}, ${{ time: message.at, style: 'moment' }}`
    switch (state) {
      case 'shown':
        return say`posted${where}`
      case 'waiting':
        return 'waiting to be sent'
      case 'in-doubt':
        return say`sent, and Discord’s answer was lost: it is being settled${where}`
      case 'gathered':
        return say`posted as a line of a digest${where}`
      case 'corrected':
        return say`posted, and withdrawn since${where}`
    }
  },
  givenUp: (reason, at) => {
    const why = {
      'channel-gone': 'the channel is gone',
      'no-access': 'I could not see the channel',
      'no-permission': 'I was not allowed to post there',
      'archived-thread': 'the thread was archived',
      'locked-thread': 'the thread was locked',
      unsubscribed: 'the channel had unsubscribed',
      'too-old': 'it had grown too old before it could be sent',
      unsettled: 'Discord’s answer was lost, and I may not read the channel to see whether it is there',
      other: 'something broke on my side; it is in my log',
    }[reason]
    return at === null ? `given up: ${why}` : say`given up ${{ time: at, style: 'relative' }}: ${why}`
  },
  subscribedLater: (since) => say`not posted: it subscribed later, ${{ time: since, style: 'moment' }}`,
  onItsWay: 'not posted yet',
  noRecord: 'no post of it on record',
}

export const checkEn: CheckReplies = {
  title: 'What it says, beside what is known',
  found: (n) => say`${strong(claims(n))} read. Nothing is stored or posted.`,
  notRelevant: (because) => `I find nothing about this conflict in it${because === '' ? '' : ` (${because})`}.`,
  noClaim: 'It is about this conflict, but I find nobody in it who says anything about a ceasefire, fire or losses.',
  languageUnread: 'I can’t read its language.',
  readBefore: (at) => say`I have read this report before, ${{ time: at, style: 'moment' }}.`,
  old: (published) => say`It is from ${{ time: published, style: 'date' }}. What is older than a day is not posted.`,
  fromFeed: 'The page could not be read; this is what the feed carried of it.',
  verdict: {
    new: '🆕 Not heard before.',
    corroborated: '➕ Said by others before; not by this voice.',
    updated: '🔄 Goes further than what was told.',
    denied: '✋ A denial that was not told before.',
    corrected: '✏️ Corrects what was told.',
    known: (telling) => say`🔁 Known: told by ${telling}`,
    knownFromItself: (at) => say`🔁 Known: told from this very report, ${{ time: at, style: 'moment' }}`,
    nothing: '➖ Nothing that would be posted: a repeat, a lower or older figure, or somebody else’s words passed on.',
  },
  before: (said) => say`Before: ${said}`,
  denied: (said) => say`Denied: ${said}`,
  against: (said) => say`Said otherwise: ${said}`,
  more: (n) => `and ${claims(n)} more`,
  footer:
    'Compared with what this server’s feeds have said. Not heard does not mean false, and known does not mean true. I read by rules and can misread.',
}
