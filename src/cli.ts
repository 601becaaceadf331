import { OperatorError } from './model.ts'

/** The program's other commands. Each takes its arguments and ends by itself; what it can't do for the operator's sake is one sentence. */
const COMMANDS: Readonly<Record<string, (arguments_: readonly string[]) => Promise<void>>> = {
  read: async (arguments_) => (await import('./tools/read.ts')).runRead(arguments_),
  replay: async (arguments_) => (await import('./tools/replay.ts')).runReplay(arguments_),
  parse: async () => (await import('./tools/parse.ts')).runParse(),
  backup: async (arguments_) => (await import('./tools/keep.ts')).runBackup(arguments_),
  restore: async (arguments_) => (await import('./tools/keep.ts')).runRestore(arguments_),
  retract: async (arguments_) => (await import('./tools/retract.ts')).runRetract(arguments_),
  doctor: async (arguments_) => (await import('./tools/doctor.ts')).runDoctor(arguments_),
  demo: async () => (await import('./demo/run.ts')).runDemo(),
}

async function run([name = '', ...arguments_]: readonly string[]): Promise<void> {
  const command = COMMANDS[name]
  if (command === undefined)
    throw new OperatorError(`There is no command '${name}'; there are ${Object.keys(COMMANDS).join(', ')}.`)
  await command(arguments_)
}

// A reader that has seen enough (as `head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof OperatorError ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})
