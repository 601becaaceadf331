import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** A small program of this folder, as tsc emitted it, in a process of its own. */
export interface Program {
  /** Its lines on standard output as they come; ends when it ends. */
  readonly lines: AsyncIterableIterator<string>
  /** kill -9, and waits until it is dead. */
  kill(): Promise<void>
}

export function start(name: string, ...args: string[]): Program {
  const file = fileURLToPath(new URL(`../../dist/test/storage/${name}.js`, import.meta.url))
  const child = spawn(process.execPath, ['--expose-gc', file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return { lines: createInterface(child.stdout)[Symbol.asyncIterator](), kill: () => killed(child) }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}
