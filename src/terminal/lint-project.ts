import type { Context } from './context.ts'
import { withFile } from './file-errors.ts'
import type { NamedInput } from './lint-inputs.ts'
import type { House } from './lint-threads.ts'
import { walkFolder } from './lint-walk.ts'
import { loadHouseRules } from './load-judge.ts'

/**
 * The house rules of the settings, by which `check` judges, too.
 * @param isLinted whether a file of rules is linted itself: what is wrong in it is then a finding
 * @throws UserError with the sentence of `check` for rules that are not there or cannot be used
 */
export async function houseOf(context: Context, isLinted: (file: string) => boolean): Promise<House> {
  const rules = (await loadHouseRules(context, [], isLinted)).map(({ houseRules }) => houseRules)
  return { key: rules.length === 0 ? '' : context.io.hash(JSON.stringify(rules)), rules }
}

/** The ids of the banks that an exam can use: those shipped, and those in the folders of the project. */
export function banksOf(
  { io }: Context,
  inputs: readonly NamedInput[],
  playbookFolders: readonly string[],
): string[] {
  const shipped = JSON.parse(io.readText(io.resolve(io.shippedFolder, 'exams.json'))) as {
    banks: { id: string }[]
  }
  const folders = new Set([...playbookFolders, ...inputs.map(({ file }) => io.resolve(file, '..'))])
  const files = new Set(
    [...folders].filter((folder) => io.exists(folder)).flatMap((folder) => yamlIn(folder)),
  )
  for (const { file } of inputs) files.delete(file)
  const texts = [...inputs.map(({ text }) => text()), ...[...files].flatMap(textOf)]
  return [...new Set([...shipped.banks.map(({ id }) => id), ...texts.flatMap(bankIn)])]

  function yamlIn(folder: string): readonly string[] {
    return playbookFolders.includes(folder)
      ? walkFolder(io, folder).files
      : io
          .entries(folder)
          .filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/i.test(name))
          .map(({ name }) => io.resolve(folder, name))
  }

  /** A file that cannot be read is no bank that an exam could use. */
  function textOf(file: string): string[] {
    try {
      return [withFile(file, () => io.readText(file))]
    } catch {
      return []
    }
  }
}

/** By its text: a bank that has errors is still meant by its id. */
function bankIn(text: string): string[] {
  if (!/^kind:[ \t]*["']?bank\b/m.test(text)) return []
  const id = /^id:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1]
  return id === undefined ? [] : [id]
}
