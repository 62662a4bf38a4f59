import type { Journal } from '../journal/journal.ts'
import { type Ask, openAsk } from './ask.ts'
import { type Content, loadContent } from './content.ts'
import { withFile } from './file-errors.ts'
import type { Io } from './io.ts'
import { configFolder, dataFolder, projectSettingsFile, SETTINGS_FILE } from './places.ts'
import { type Style, styleFor } from './style.ts'

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
  readonly warmUp: boolean
  readonly plain: boolean
}

/** What a command works with. Everything that costs time is opened when it is first asked for. */
export interface Context {
  readonly io: Io
  readonly flags: GlobalFlags
  settings(): Promise<Settings>
  content(): Promise<Content>
  /** @throws a user's sentence when the journal cannot be used */
  journal(): Promise<Journal>
  ask(output: NodeJS.WriteStream, answers: string | undefined): Promise<Ask>
  style(output: NodeJS.WriteStream): Promise<Style>
  /** Prints a result. */
  out(text: string): void
  /** Prints a remark that is not the result. */
  note(text: string): void
}

/** Puts the parts together: the only place where the features meet the journal. */
export function makeContext(io: Io, flags: GlobalFlags): Context {
  let settings: Promise<Settings> | undefined
  let content: Promise<Content> | undefined
  const context: Context = {
    io,
    flags,
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
      withFile(folder, () => io.makeFolder(folder))
      const { openJournal } = await import('../journal/journal.ts')
      return openJournal(io.resolve(folder, 'journal.db'))
    },
    async ask(output, answers) {
      return openAsk(io, await context.style(output), { answers, noInput: flags.input === false, output })
    },
    async style(output) {
      const { plain } = await context.settings()
      return styleFor(io, output, { plain, color: flags.color })
    },
    out: (text) => void io.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    note: (text) => void io.stderr.write(`${text}\n`),
  }
  return context
}

/** Flags win over the project's file, that over the person's own. */
async function loadSettings(io: Io, flags: GlobalFlags): Promise<Settings> {
  const own = io.resolve(configFolder(io), SETTINGS_FILE)
  const project = projectSettingsFile(io)
  const files = [...new Set([own, project])].filter(
    (file) => file !== undefined && io.exists(file),
  ) as string[]
  const folders: string[] = (flags.playbooks ?? []).map((folder) => io.resolve(io.cwd, folder))
  let warmUp = true
  let plain = io.env.EVENKEEL_PLAIN === '1'
  if (files.length > 0) {
    const { readSettingsFile } = await import('./settings.ts')
    for (const file of files) {
      const found = readSettingsFile(io, file)
      const listed = found.playbooks === undefined ? [] : [found.playbooks].flat()
      folders.push(...listed.map((folder) => io.resolve(file, '..', folder)))
      warmUp = found['warm-up'] ?? warmUp
      plain = found.plain ?? plain
    }
  }
  return { playbookFolders: [...new Set(folders)], warmUp, plain: flags.plain ?? plain }
}
