import type { Position } from '../../guide/run.ts'
import type { Playbook } from '../../playbook/schema.ts'
import { STAGE_TITLES } from '../../playbook/stages.ts'
import type { Style } from '../style.ts'

/** One step of a checklist: what to do, why, what one could say and what to leave out. */
export function stepText(
  playbook: Playbook,
  position: Extract<Position, { kind: 'step' }>,
  style: Style,
): string {
  const { step } = position
  const head = `Step ${position.number} of ${position.of} ${style.marks.dot} ${STAGE_TITLES[step.stage]} ${style.marks.dot} ${playbook.title}`
  const lines = [
    style.dim(style.wrap(head)),
    '',
    style.strong(style.wrap(step.do)),
    style.dim(style.wrap(`Why: ${step.why}`)),
  ]
  if (step.say && step.say.length > 0) {
    lines.push('', 'You could say:')
    for (const line of step.say) lines.push(style.good(style.wrap(`"${line}"`, 4, `  ${style.marks.right}`)))
  }
  if (step.avoid && step.avoid.length > 0) {
    lines.push('', 'Rather not:')
    for (const { line } of step.avoid)
      lines.push(style.bad(style.wrap(`"${line}"`, 4, `  ${style.marks.wrong}`)))
  }
  return lines.join('\n')
}
