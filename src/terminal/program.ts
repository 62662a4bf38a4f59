import { Command, CommanderError, Option } from 'commander'
import { nearest } from '../text/nearest.ts'
import type { Context, GlobalFlags } from './context.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { helpLayout } from './help-layout.ts'
import { UserError } from './user-error.ts'
import { wrongUse } from './wrong-use.ts'

/** What a command line asks for, once commander has read it. */
export interface Parsed {
  readonly flags: GlobalFlags
  readonly run: (context: Context) => Promise<ExitCode>
}

/** Where commander's own words go. */
export interface Words {
  out(text: string): void
  err(text: string): void
}

/** An option that may be given several times. */
const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

type Handler = (...values: never[]) => (context: Context) => Promise<ExitCode>

/**
 * Reads the command line. The modules of a command are loaded when it runs, so that starting stays quick.
 * @returns what to run, or the exit code when commander has already said everything (help, version)
 * @throws UserError when the command line cannot be read
 */
export function parseCommandLine(
  argv: readonly string[],
  version: string,
  words: Words,
  width: number,
): Parsed | ExitCode {
  let chosen: ((context: Context) => Promise<ExitCode>) | undefined
  const program = new Command('evenkeel')
  const help = helpLayout(Math.max(40, Math.min(width, 100)))
  const on = (command: Command, handler: Handler): Command =>
    command.action((...values: unknown[]) => {
      chosen = (handler as (...v: unknown[]) => (context: Context) => Promise<ExitCode>)(...values)
    })

  program
    .description(
      'Keep an even keel with an upset customer: checklists, drills and advice, on your machine alone.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .option('--plain', 'plain lines, for screen readers and simple terminals')
    .option('--no-color', 'no colors')
    .option('--no-input', 'do not ask; fail when an answer is needed')
    // Not `<folder...>`: that would take the words after it, the command among them, for folders.
    .option('--playbooks <folder>', 'a folder with playbooks of your own (may be given again)', collect)
    .showSuggestionAfterError(true)
    .configureHelp(help)
    .configureOutput({
      writeOut: words.out,
      writeErr: words.err,
      // Said below, in our own words.
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .exitOverride()
    .addHelpText('before', HELP_START)
    .addHelpText('after', () => program.createHelp().boxWrap(HELP_END, help.helpWidth))
  on(program, () => async (context) => (await import('./commands/start.ts')).run(context))

  const answers = new Option(
    '--answers <file>',
    'take the answers from a file, one a line ("-" for standard input)',
  )
  const json = new Option('--json', 'print the result as JSON')

  on(
    program
      .command('drill')
      .alias('quiz')
      .description('practice with questions; the reasons come at once')
      .option('--for <time>', 'stop after a time: 5 or 5m is five minutes; 90s and 1h work too')
      .option('--count <n>', 'stop after this many questions (10 unless --for is given)')
      .option('--stage <stage>', 'only this stage, such as listen (may be given again)', collect)
      .option('--playbook <id>', 'only this playbook (may be given again)', collect)
      .option(
        '--bank <id>',
        'questions of a bank: core, or a pack such as pack-us-ca (may be given again)',
        collect,
      )
      .option('--anyway', 'practice beyond what is due, without changing the schedule')
      .option('--fresh', 'start anew instead of going on with a drill that was left')
      .option('--no-warm-up', 'skip the minute before the first question')
      .addOption(answers)
      .addOption(json)
      .addOption(new Option('--seed <n>', 'shuffle always alike').hideHelp()),
    (flags: object) => async (context) => (await import('./commands/drill.ts')).run(context, flags),
  )
  on(
    program
      .command('exam')
      .argument('[profile]', 'such as sample; --list shows all')
      .description('a timed mock exam; the reasons come at the end')
      .option('--list', 'the exams there are')
      .option('--resume', 'go on with an exam that was left')
      .option('--readiness', 'the chance to pass, from your first answers')
      .option('--history', 'exams that were finished')
      .option('--extra-time <percent>', 'more time, in percent: 25 makes 60 minutes 75')
      .addOption(answers)
      .addOption(json)
      .addOption(new Option('--seed <n>', 'draw always alike').hideHelp()),
    (id: string | undefined, flags: object) => async (context) =>
      (await import('./commands/exam.ts')).run(context, id, flags),
  )
  on(
    program
      .command('items')
      .description('how the questions have worked, from your answers')
      .option('--stats', 'difficulty, discrimination and option use (what is shown anyway)')
      .addOption(json),
    (flags: object) => async (context) => (await import('./commands/items.ts')).run(context, flags),
  )
  on(
    program
      .command('guide')
      .argument('[playbook]')
      .description('a checklist, step by step; leaves a record')
      .option('--fresh', 'start anew instead of going on with a paused run')
      .addOption(answers)
      .addOption(json),
    (id: string | undefined, flags: object) => async (context) =>
      (await import('./commands/guide.ts')).run(context, id, flags),
  )
  on(
    program.command('list').description('all playbooks, and what is due').addOption(json),
    (flags: object) => async (context) => (await import('./commands/list.ts')).run(context, flags),
  )
  on(
    program.command('show').argument('<playbook>').description('read a playbook').addOption(json),
    (id: string, flags: object) => async (context) =>
      (await import('./commands/show.ts')).run(context, id, flags),
  )
  on(
    program
      .command('records')
      .argument('[number]')
      .description('the records that guides have left')
      .addOption(json),
    (number: string | undefined, flags: object) => async (context) =>
      (await import('./commands/records.ts')).run(context, number, flags),
  )
  on(
    program
      .command('check')
      .argument('[file]', 'a reply, a file of replies or a conversation ("-" for standard input)')
      .description('what the judge finds in a reply, and how to say it better')
      .option('--customer <text>', 'what the customer said')
      .option('--agent <name>', 'who the worker is in a conversation with names')
      .option('--rules <path>', 'rules of your own: a file or folder (may be given again)', collect)
      .addOption(
        new Option('--format <format>', 'how to report').choices([
          'text',
          'json',
          'sarif',
          'github',
          'junit',
        ]),
      )
      .addOption(answers)
      .addOption(json),
    (file: string | undefined, flags: object) => async (context) =>
      (await import('./commands/check.ts')).run(context, file, flags),
  )
  on(
    program
      .command('rules')
      .argument('[rule]')
      .description('what the judge looks for, and why')
      .option('--contested', 'findings that learners objected to')
      .option('--patterns', 'how to write patterns for rules of your own')
      .option('--rules <path>', 'rules of your own: a file or folder (may be given again)', collect)
      .addOption(json),
    (id: string | undefined, flags: object) => async (context) =>
      (await import('./commands/rules.ts')).run(context, id, flags),
  )
  on(
    program
      .command('lint')
      .argument('[paths...]', 'files and folders ("-" for standard input)')
      .description('check playbooks and banks for what would teach the wrong thing')
      .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('text'))
      .option('--output <file>', 'write the report to a file')
      .addOption(new Option('--fail-on <severity>', 'what makes it fail').choices(['error', 'warning']))
      .option('--max-warnings <n>', 'fail when there are more warnings')
      .option('--quiet', 'report errors only')
      .option('--fix', 'mend what can be mended safely')
      .option('--dry-run', 'with --fix: say what would be done, and do nothing')
      .option('--against <place>', 'compare ids with a git revision or a folder')
      .option('--baseline <file>', 'do not report what this file accepts')
      .option('--write-baseline <file>', 'accept everything found now, and write it to a file')
      .option('--explain <check>', 'say what a check looks for, and why; --explain all lists them')
      .option('--stdin-name <path>', 'what to call standard input in the report')
      .option('--no-cache', 'read every file anew')
      .option('--watch', 'check again when a file changes'),
    (paths: string[], flags: object) => async (context) =>
      (await import('./commands/lint.ts')).run(context, paths, flags as never),
  )
  on(
    program.command('new').argument('<file>').description('write a playbook to start from'),
    (file: string) => async (context) => (await import('./commands/new.ts')).run(context, file),
  )
  on(
    program
      .command('schema')
      .description('print the JSON Schema of playbooks, banks, profiles, sources and rules, for editors'),
    () => async (context) => (await import('./commands/schema.ts')).run(context),
  )
  on(
    program
      .command('completion')
      .argument('<shell>', 'bash, zsh, fish or powershell')
      .description('print a script that completes commands'),
    (shell: string) => async (context) =>
      (await import('./commands/completion.ts')).run(context, shell, commandNames(program)),
  )
  for (const command of program.commands) {
    command.configureHelp(help).addHelpText('after', '')
  }

  const unknown = unknownCommand(program, argv)
  if (unknown !== undefined) {
    const names = program.commands.flatMap((command) => [command.name(), ...command.aliases()])
    const meant = nearest(unknown, names)
    const hint = meant ? `Did you mean "${meant}"?` : '"evenkeel --help" shows them all.'
    throw new UserError(`There is no command "${unknown}". ${hint}`)
  }
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return EXIT.ok
    throw new UserError(wrongUse(error, program, argv))
  }
  if (!chosen) throw new Error('commander chose no command')
  return { flags: program.opts<GlobalFlags>(), run: chosen }
}

/** The word that stands where a command should, when there is none of that name: commander would call it too many. */
function unknownCommand(program: Command, argv: readonly string[]): string | undefined {
  const takesValue = program.options.filter((option) => option.required).map((option) => option.long)
  let at = 0
  while (argv[at]?.startsWith('-')) at += takesValue.includes(argv[at]) ? 2 : 1
  const word = argv[at]
  if (word === undefined || word === 'help') return undefined
  return program.commands.some((c) => c.name() === word || c.aliases().includes(word)) ? undefined : word
}

/** The commands and their options, for completion scripts. */
export interface CommandName {
  readonly name: string
  readonly about: string
  readonly options: readonly string[]
}

function commandNames(program: Command): CommandName[] {
  const globals = program.options.flatMap((o) => (o.long ? [o.long] : []))
  return program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    options: [
      ...command.options.filter((o) => !o.hidden).flatMap((o) => (o.long ? [o.long] : [])),
      ...globals,
      '--help',
    ],
  }))
}

/** The reporters of `src/lint/reporters`; a test holds the two lists together. */
const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'rdjson']

const HELP_START = `Examples:
  evenkeel drill --for 5m
      five minutes before a shift
  evenkeel guide five-hour-wait
      a checklist for the moment itself
  evenkeel list
      all playbooks
`

const HELP_END = `
What you type stays on this machine, in your data folder (EVENKEEL_HOME changes it).
Ctrl-C leaves at any time; what you answered is saved.`
