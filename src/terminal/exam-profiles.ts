import type { Profile } from '../playbook/schema.ts'
import { type PracticeItem, practiceItems } from '../practice/item-key.ts'
import { nearest } from '../text/nearest.ts'
import type { Content } from './content.ts'
import type { Context } from './context.ts'
import { UserError } from './user-error.ts'
import { counted } from './views/days.ts'

/** The items of a profile's banks. @throws UserError when a bank is not there */
export function itemsOf(content: Content, profile: Profile): PracticeItem[] {
  const { banks } = content.exams()
  return practiceItems(
    profile.banks.map((id) => {
      const bank = banks.find((b) => b.file.id === id)
      if (!bank)
        throw new UserError(
          `The exam "${profile.id}" needs the question bank "${id}", which is not there. Add its folder with --playbooks.`,
        )
      return bank.file
    }),
  )
}

/** @throws UserError that says which one may have been meant */
export function findProfile(all: readonly Profile[], id: string | undefined): Profile {
  const found = all.find((p) => p.id === id)
  if (found) return found
  const names = all.map((p) => p.id).join(', ')
  if (id === undefined) throw new UserError(`Say which exam: ${names}.`)
  const meant = nearest(
    id,
    all.map((p) => p.id),
  )
  throw new UserError(
    `There is no exam "${id}". ${meant ? `Did you mean "${meant}"?` : `There are: ${names}.`}`,
  )
}

/** `evenkeel exam --list` */
export async function listProfiles(context: Context, all: readonly Profile[], json: boolean): Promise<void> {
  if (json) {
    context.out(JSON.stringify({ version: 1, profiles: all }, null, 2))
    return
  }
  const style = await context.style(context.io.stdout)
  // Below the name where there is no room beside it.
  const wide = style.width >= 60
  const text = (p: Profile): string => {
    const size = `${counted(p.count, 'question')}, ${p.minutes} minutes, ${p.pass} to pass`
    return wide
      ? style.wrap(`${p.title}\n${size}`, 14, p.id)
      : `${style.strong(p.id)}\n${style.wrap(`${p.title}\n${size}`, 2)}`
  }
  context.out(all.map(text).join('\n'))
}

/**
 * The share that `--extra-time` adds, or the setting `extra-time` where the flag is not given.
 * @throws UserError when it is no percentage
 */
export function extraTime(text: string | undefined, setting: number): number {
  if (text === undefined) return setting / 100
  const value = Number(text.replace(/\s*%$/, ''))
  if (!(value >= 0 && value <= 300))
    throw new UserError(`--extra-time takes percent, from 0 to 300, not "${text}". 25 makes 60 minutes 75.`)
  return value / 100
}
