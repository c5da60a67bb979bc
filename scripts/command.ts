import { parseArgs, type ParseArgsConfig } from 'node:util'
import { ArgumentFault, exitCodeOf, messageOf } from '../server/exit-code.ts'

/** What a person typed after the command's name. @throws {ArgumentFault} with the usage */
export function argumentsOf<const Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs({ allowPositionals: true, ...config })
  } catch (error) {
    throw new ArgumentFault(`${(error as Error).message}\n${usage}`)
  }
}

/** Runs a command to its end: what it throws is told on standard error, and becomes its exit code. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`)
    process.exitCode = exitCodeOf(error)
  }
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
