/** Statuses and socket errors named as what they mean for a feed. Pure. */
import type { IncomingHttpHeaders } from 'node:http'
import type { FetchProblem } from './fetch-result.ts'
import { RefusedAddress } from './guard.ts'

const OF_STATUS: Readonly<Record<number, FetchProblem>> = {
  204: 'empty',
  205: 'empty',
  401: 'forbidden',
  402: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  407: 'forbidden',
  410: 'gone',
  429: 'rate-limited',
  451: 'forbidden',
  503: 'unavailable',
}

/** Statuses under which bot walls show their page. */
const WALLED = new Set([401, 403, 405, 406, 429, 503])
const WALL_MARKS = ['/cdn-cgi/challenge-platform', 'cf-chl', '<title>just a moment', 'ddos-guard', '_incapsula_resource', 'captcha']

/** What a status other than 200 means. `page` is the beginning of the error page. */
export function problemOfStatus(status: number, headers: IncomingHttpHeaders, page: string): FetchProblem {
  if (WALLED.has(status) && isWall(headers, page)) return 'challenge'
  return OF_STATUS[status] ?? (status >= 500 ? 'server-error' : 'unexpected-status')
}

function isWall(headers: IncomingHttpHeaders, page: string): boolean {
  if (headers['cf-mitigated'] === 'challenge') return true
  const text = page.toLowerCase()
  return text.includes('<') && WALL_MARKS.some((mark) => text.includes(mark))
}

const OF_CODE: Readonly<Record<string, FetchProblem>> = {
  ENOTFOUND: 'name-not-found',
  EAI_AGAIN: 'name-not-found',
  EAI_FAIL: 'name-not-found',
  EAI_NODATA: 'name-not-found',
  EAI_NONAME: 'name-not-found',
  ENODATA: 'name-not-found',
  ESERVFAIL: 'name-not-found',
  EREFUSED: 'name-not-found',
  EBADRESP: 'name-not-found',
  EBADNAME: 'name-not-found',
  ETIMEOUT: 'name-not-found',
  ECANCELLED: 'name-not-found',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ECONNRESET: 'connection-lost',
  ECONNABORTED: 'connection-lost',
  EPIPE: 'connection-lost',
  ERR_STREAM_PREMATURE_CLOSE: 'connection-lost',
  EPROTO: 'certificate',
}
const CODE_FAMILIES: readonly (readonly [prefix: string, problem: FetchProblem])[] = [
  ['HPE_', 'bad-answer'],
  ['CERT_', 'certificate'],
  ['ERR_TLS', 'certificate'],
  ['ERR_SSL', 'certificate'],
  ['DEPTH_ZERO', 'certificate'],
  ['SELF_SIGNED', 'certificate'],
  ['UNABLE_TO', 'certificate'],
]

/** What an error of node:http(s), node:tls or node:dns means; `detail` is for the log. */
export function problemOfError(error: unknown): { readonly problem: FetchProblem; readonly detail: string } {
  const detail = error instanceof Error ? error.message || error.name : String(error)
  if (error instanceof RefusedAddress) return { problem: 'refused-address', detail }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const problem = OF_CODE[code] ?? CODE_FAMILIES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'bad-answer'
  return { problem, detail: code === '' ? detail : `${code}: ${detail}` }
}

/** Node's own errors carry a code; one of the language's without it is a mistake of ours. */
export const isBug = (error: unknown): boolean =>
  (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError) && !('code' in error)

const LOGIN_WORDS = /(^|[/._-])(log-?in|sign-?in|sso|auth|register|captcha|consent|landingpage|captive|portal)([/._-]|$)/i

/** An address that asks who one is (a hotel's network, a consent page): never where a feed moved to. */
export function isLogin(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, pathname } = new URL(address)
  return LOGIN_WORDS.test(pathname) || LOGIN_WORDS.test(hostname.split('.').slice(0, -2).join('.'))
}
