import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SOUND } from '../lint/sound-playbook.ts'
import { evenkeel, type Ran, type RunOptions } from './program.ts'

/** A line of the sound playbook, to be put into other words. */
const LINE = 'do: Put down the scanner, breathe out once, and turn to face them.'
/** Where that line stands. */
export const LINE_AT = SOUND.slice(0, SOUND.indexOf(LINE)).split('\n').length

/** The sound playbook with that line in other words, which may bring lines of their own. */
export function withLine(line: string, id = 'late-parcel'): string {
  return SOUND.replace(LINE, () => line).replace('id: late-parcel', `id: ${id}`)
}

/** A line with two findings that can be mended: a British spelling (info) and a word that stands twice (warning). */
export const FLAWED = 'do: Put the the grey scanner down, breathe out once, and turn to face them.'
/** What `--fix` makes of it. */
export const MENDED = 'do: Put the gray scanner down, breathe out once, and turn to face them.'

export interface Found {
  readonly path: string
  readonly check: string
  readonly severity: string
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly message: string
}

/** Runs lint and reads its JSON. Only these checks are told of: what others think of the playbook is not the matter. */
export async function lintJson(
  args: readonly string[],
  options: RunOptions,
  only: readonly string[] = ['british-spelling', 'doubled-word', 'wrong-value', 'yaml'],
): Promise<{ readonly ran: Ran; readonly found: Found[]; readonly brief: string[] }> {
  const ran = await evenkeel(['lint', ...args, '--format', 'json'], options)
  const found = foundIn(ran.stdout).filter(({ check }) => only.includes(check))
  return { ran, found, brief: found.map(({ path, check, severity }) => `${path} ${check} ${severity}`) }
}

/** The findings in a JSON report; none where there is no report. */
export function foundIn(json: string): Found[] {
  if (json === '') return []
  const report = JSON.parse(json) as { results: { path: string; findings: Omit<Found, 'path'>[] }[] }
  return report.results.flatMap(({ path, findings }) => findings.map((finding) => ({ ...finding, path })))
}

/** Settings that leave only some checks on, so that a run says nothing else. */
export function onlyChecks(all: readonly string[], on: Readonly<Record<string, string>>): string {
  const lines = all.map((id) => `    ${id}: ${on[id] ?? 'off'}`)
  return `lint:\n  checks:\n${lines.join('\n')}\n`
}

export function textOf(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}
