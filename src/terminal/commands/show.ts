import type { Playbook } from '../../playbook/schema.ts'
import { STAGE_TITLES } from '../../playbook/stages.ts'
import { playbookByNameOrFile } from '../choose-playbook.ts'
import type { Content } from '../content.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Style } from '../style.ts'

export interface ShowFlags {
  readonly json?: boolean
}

/** `evenkeel show <playbook>`: the whole playbook to read, without its questions. */
export async function run(context: Context, id: string, flags: ShowFlags): Promise<ExitCode> {
  const content = await context.content()
  const playbook = await playbookByNameOrFile(context, id)
  if (flags.json) {
    context.out(JSON.stringify({ version: 1, playbook }, null, 2))
    return EXIT.ok
  }
  context.out(pageOf(playbook, content, await context.style(context.io.stdout)))
  return EXIT.ok
}

function pageOf(playbook: Playbook, content: Content, style: Style): string {
  const lines = [style.strong(style.wrap(playbook.title)), style.wrap(playbook.summary)]
  if (playbook.scenario) {
    lines.push(
      '',
      style.wrap(`The customer: ${playbook.scenario.customer}`),
      style.wrap(`"${playbook.scenario.opening}"`, 4),
    )
  }
  playbook.steps.forEach((step, i) => {
    const when = step.when ? ` (if: ${playbook.conditions?.[step.when]?.ask ?? step.when})` : ''
    lines.push('', style.accent(style.wrap(`${STAGE_TITLES[step.stage]}${when}`, 4, `${i + 1}.`)))
    lines.push(style.wrap(step.do, 4), style.dim(style.wrap(`Why: ${step.why}`, 4)))
    for (const line of step.say ?? [])
      lines.push(style.good(style.wrap(`"${line}"`, 6, `    ${style.marks.right}`)))
    for (const { line, why } of step.avoid ?? []) {
      lines.push(style.bad(style.wrap(`"${line}"${why ? ` ${why}` : ''}`, 6, `    ${style.marks.wrong}`)))
    }
  })
  if (playbook.myths && playbook.myths.length > 0) {
    lines.push('', style.strong('Often taught, not quite so'))
    for (const myth of playbook.myths) {
      lines.push('', style.wrap(`"${myth.said}"`, 4), style.wrap(myth.better, 4))
    }
  }
  if (playbook.plan) lines.push('', style.strong('For the shift'), style.wrap(playbook.plan, 4))
  const sources = (playbook.sources ?? []).map((key) => {
    const source = content.sources[key]
    return style.wrap(
      source ? `${source.text}${source.url ? ` ${source.url}` : ''}` : key,
      4,
      `  ${style.marks.dot}`,
    )
  })
  if (sources.length > 0) lines.push('', style.strong('Sources'), style.dim(sources.join('\n')))
  return lines.join('\n')
}
