import type { Position } from '../../guide/run.ts'
import type { Playbook, Step } from '../../playbook/schema.ts'
import { STAGE_TITLES } from '../../playbook/stages.ts'
import type { Style } from '../style.ts'

/**
 * One step of a checklist: what to do, why, what one could say and what to leave out.
 * @param short only what to do and what to say, for a window where the rest does not fit
 */
export function stepText(
  playbook: Playbook,
  position: Extract<Position, { kind: 'step' }>,
  style: Style,
  short = false,
): string {
  const { step } = position
  const head = `Step ${position.number} of ${position.of} ${style.marks.dot} ${STAGE_TITLES[step.stage]} ${style.marks.dot} ${playbook.title}`
  const lines = [style.dim(style.wrap(head)), '', style.strong(style.wrap(step.do))]
  if (!short) lines.push(why(step, style))
  if (step.say && step.say.length > 0) {
    lines.push('', 'You could say:')
    for (const line of step.say) lines.push(style.good(style.wrap(`"${line}"`, 4, `  ${style.marks.right}`)))
  }
  if (!short) lines.push(...avoidLines(step, style))
  return lines.join('\n')
}

/** What the short form of a step leaves out. */
export function stepReasons(step: Step, style: Style): string {
  return [why(step, style), ...avoidLines(step, style)].join('\n')
}

const why = (step: Step, style: Style): string => style.dim(style.wrap(`Why: ${step.why}`))

function avoidLines(step: Step, style: Style): string[] {
  if (!step.avoid || step.avoid.length === 0) return []
  const lines = step.avoid.map(({ line }) => style.bad(style.wrap(`"${line}"`, 4, `  ${style.marks.wrong}`)))
  return ['', 'Rather not:', ...lines]
}
