import type { Journal } from '../journal/journal.ts'
import type { PlacedSettings } from '../lint/config.ts'
import { type Ask, openAsk } from './ask.ts'
import { type Content, loadContent } from './content.ts'
import type { Io } from './io.ts'
import { configFolder, dataFolder, projectSettingsFile, SETTINGS_FILE } from './places.ts'
import { makeScene, type Scene } from './scene.ts'
import type { SettingsFile } from './settings.ts'
import type { Style } from './style.ts'
import { UserError } from './user-error.ts'

/** The flags that every command takes. */
export interface GlobalFlags {
  readonly color?: boolean
  readonly plain?: boolean
  /** Commander's spelling of --no-input. */
  readonly input?: boolean
  readonly playbooks?: readonly string[]
}

/** What the settings files and flags add up to. */
export interface Settings {
  readonly playbookFolders: readonly string[]
  /** Folders and files with rules of a team's own. */
  readonly ruleFolders: readonly string[]
  readonly warmUp: boolean
  readonly plain: boolean
  /** More time in exams, in percent. */
  readonly extraTime: number
  /** What the settings files say about lint, the widest first. */
  readonly lint: readonly PlacedSettings[]
}

/** What a command works with. Everything that costs time is opened when it is first asked for. */
export interface Context {
  readonly io: Io
  readonly flags: GlobalFlags
  readonly version: string
  settings(): Promise<Settings>
  content(): Promise<Content>
  /** @throws a user's sentence when the journal cannot be used */
  journal(): Promise<Journal>
  /** @param scene what stands above the prompts; nothing worth keeping when left out */
  ask(output: NodeJS.WriteStream, answers: string | undefined, scene?: Scene): Promise<Ask>
  style(output: NodeJS.WriteStream): Promise<Style>
  /** Prints a result. */
  out(text: string): void
  /** Prints a remark that is not the result. */
  note(text: string): void
}

/** Puts the parts together: the only place where the features meet the journal. */
export function makeContext(io: Io, flags: GlobalFlags, version: string): Context {
  let settings: Promise<Settings> | undefined
  let content: Promise<Content> | undefined
  const context: Context = {
    io,
    flags,
    version,
    settings: () => {
      settings ??= loadSettings(io, flags)
      return settings
    },
    content: () => {
      content ??= context.settings().then((s) => loadContent(io, s.playbookFolders, context.note))
      return content
    },
    async journal() {
      const folder = dataFolder(io)
      makeDataFolder(io, folder)
      const { openJournal } = await import('../journal/journal.ts')
      return openJournal(io.resolve(folder, 'journal.db'))
    },
    async ask(output, answers, scene = makeScene(output)) {
      const noInput = flags.input === false
      return openAsk(io, await context.style(output), { answers, noInput, output, scene })
    },
    async style(output) {
      const { plain } = await context.settings()
      const { styleFor } = await import('./style.ts')
      return styleFor(io, output, { plain, color: flags.color })
    },
    out: (text) => void io.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    note: (text) =>
      void io.stderr.write(`${io.stderr.isTTY ? atBlanks(text, io.stderr.columns || 80) : text}\n`),
  }
  return context
}

/** Breaks a remark between words. Without `Style`, whose parts take longer to load than most commands run. */
function atBlanks(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

/** What the system says of a folder that cannot be made differs by system and seldom helps. */
function makeDataFolder(io: Io, folder: string): void {
  try {
    io.makeFolder(folder)
  } catch {
    throw new UserError(
      `${folder} cannot be made or used as a folder. Check that it can be written and that no file has its name, or set EVENKEEL_HOME to another folder.`,
    )
  }
}

/** Flags win over the project's file, that over the person's own. */
async function loadSettings(io: Io, flags: GlobalFlags): Promise<Settings> {
  const own = io.resolve(configFolder(io), SETTINGS_FILE)
  const project = projectSettingsFile(io)
  const paths = [...new Set([own, project])].filter(
    (file) => file !== undefined && io.exists(file),
  ) as string[]
  const files: SettingsFile[] = []
  if (paths.length > 0) {
    const { readSettingsFile } = await import('./settings.ts')
    files.push(...paths.flatMap((path) => readSettingsFile(io, path)))
  }
  const last = <T>(of: (file: SettingsFile) => T | undefined): T | undefined =>
    files.map(of).findLast((value) => value !== undefined)
  const flagged = (flags.playbooks ?? []).map((folder) => io.resolve(io.cwd, folder))
  return {
    playbookFolders: [...new Set([...flagged, ...files.flatMap((file) => file.playbooks)])],
    ruleFolders: [...new Set(files.flatMap((file) => file.rules))],
    warmUp: last((file) => file.warmUp) ?? true,
    plain: flags.plain ?? last((file) => file.plain) ?? io.env.EVENKEEL_PLAIN === '1',
    extraTime: last((file) => file.extraTime) ?? 0,
    lint: files.map(({ folder, lint, refuse }) => ({ folder, settings: lint ?? {}, refuse })),
  }
}
