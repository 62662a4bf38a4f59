/** The parts of commander's commands and errors that are used here. */
interface Command {
  name(): string
  aliases(): readonly string[]
  readonly options: readonly { readonly long?: string | undefined; readonly description: string }[]
  readonly registeredArguments: readonly unknown[]
}
interface Program {
  readonly commands: readonly Command[]
}
interface CommanderError {
  readonly code: string
  readonly message: string
}

/** What commander found wrong, as one sentence that names the place and says what to do. */
export function wrongUse(error: CommanderError, program: Program, argv: readonly string[]): string {
  const command = commandIn(program, argv)
  const place = command ? `evenkeel ${command.name()}` : 'evenkeel'
  const help = `"${place} --help" shows what it takes.`
  const quoted = (of: string): string => new RegExp(`${of} '([^']*)'`).exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownOption': {
      const meant = /Did you mean (\S+)\?/.exec(error.message)?.[1]
      return `${place}: there is no ${quoted('option')}. ${meant ? `Did you mean ${meant}?` : help}`
    }
    case 'commander.optionMissingArgument': {
      const [flag, value] = quoted('option')
        .replace(/^-\w, /, '')
        .split(' ')
      const about = command?.options.find((option) => option.long === flag)?.description
      return `${place}: ${flag} needs a ${(value ?? 'value').replace(/[<>]/g, '')} after it${about ? ` (${about})` : ''}.`
    }
    case 'commander.missingArgument':
      return `${place}: say which ${quoted('argument')}, as in "${place} ${exampleOf(quoted('argument'))}". ${help}`
    case 'commander.excessArguments': {
      const takes = command?.registeredArguments.length ?? 0
      return `${place}: there are too many words; it takes ${takes === 0 ? 'none' : takes === 1 ? 'one' : takes} besides its flags. ${help}`
    }
    case 'commander.invalidArgument': {
      const allowed = /Allowed choices are (.*)\.$/.exec(error.message)?.[1]
      const flag = quoted('option').split(' ')[0]
      if (!allowed) break
      return `${place}: ${flag} cannot be "${quoted('argument')}". Use one of: ${allowed}.`
    }
  }
  const words = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
  return `${place}: ${words} ${help}`
}

function commandIn(program: Program, argv: readonly string[]): Command | undefined {
  for (const word of argv) {
    const found = program.commands.find((c) => c.name() === word || c.aliases().includes(word))
    if (found) return found
  }
  return undefined
}

/** What a missing word may look like. */
const exampleOf = (argument: string): string =>
  ({ playbook: 'calm-and-listen', shell: 'bash', file: 'my-case.yaml' })[argument] ?? argument
