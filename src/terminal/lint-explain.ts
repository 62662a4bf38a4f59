import type { Check } from '../lint/check.ts'
import { CHECKS } from '../lint/checks/index.ts'
import { nearest } from '../text/nearest.ts'
import type { Style } from './style.ts'
import { UserError } from './user-error.ts'

/** The page of a check, or with `all` the list of them. */
export function explainCheck(id: string, style: Style): string {
  if (id === 'all') return list(style)
  const check = CHECKS.find((c) => c.id === id)
  if (!check) {
    const meant = meantBy(id)
    throw new UserError(
      `There is no check "${id}". ${meant.length > 0 ? `Did you mean ${anyOf(meant)}?` : '"evenkeel lint --explain all" lists them.'}`,
    )
  }
  const block = (text: string): string =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')
  return [
    `${style.strong(check.id)} (${check.severity})`,
    style.wrap(check.title),
    '',
    style.wrap(check.why, 10, 'Why'),
    style.wrap(check.fix, 10, 'Instead'),
    '',
    style.bad('Found:'),
    block(check.examples.bad),
    '',
    style.good('Fine:'),
    block(check.examples.good),
    '',
    style.dim(style.wrap(check.source, 10, 'Source')),
    style.dim(style.wrap(howToIgnore(check), 10, 'Ignore')),
  ].join('\n')
}

function howToIgnore(check: Check): string {
  return check.scope === 'reader' && check.stays
    ? 'It cannot be ignored, switched off or accepted by a baseline: until it is mended, nothing of the file can be used.'
    : `# evenkeel-ignore ${check.id}: the reason`
}

/** Slips of the finger, and parts of a name: who remembers "stale" means "stale-date". Never more than three. */
function meantBy(id: string): string[] {
  const ids = CHECKS.map((check) => check.id)
  const slip = nearest(id, ids)
  if (slip !== undefined) return [slip]
  const word = id.toLowerCase()
  const parts = ids.filter((known) =>
    known.split('-').some((part) => word.length > 2 && part.startsWith(word)),
  )
  return parts.slice(0, 3)
}

function anyOf(ids: readonly string[]): string {
  const quoted = ids.map((id) => `"${id}"`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

function list(style: Style): string {
  const families = [...new Set(CHECKS.map((check) => check.family))]
  return families
    .map((family) => {
      const checks = CHECKS.filter((check) => check.family === family)
      return [
        style.strong(family),
        ...checks.map((check) => style.wrap(`${check.title} (${check.severity})`, 26, `  ${check.id} `)),
      ].join('\n')
    })
    .join('\n\n')
}
