import type { FileCheck } from '../check.ts'
import { abuseConditions, boundaries, playbookOf } from '../outline.ts'

// Words that lead on: an offer, a question, a choice, what will be done, where to go instead. Plain orders have none.
const WAY_ON =
  /\?|\b(?:or|either|instead|help|can|could|shall|may|(?:I|we)(?:['’]ll| will|['’]m (?:calling|getting|here))|let (?:me|us|['’]s)|let['’]s|as soon as|once|happy to|glad to|like to|want to)\b/i

export const boundaryWithoutWayOn: FileCheck = {
  id: 'boundary-without-way-on',
  family: 'structure',
  scope: 'file',
  title: 'A line that sets a limit gives the other person no way on.',
  severity: 'warning',
  why: 'A bare "stop it" asks to be tested. A limit with help and a choice lets people step back without losing face.',
  fix: 'Add what you want to do for them and a choice: "We can go on here without that, or my lead can help you."',
  examples: {
    bad: `stage: boundaries
say:
  - Do not talk to me like that.`,
    good: `stage: boundaries
say:
  - I want to sort this out, and I need the insults to stop. Shall we go on, or would you like my lead to help you?`,
  },
  source: 'vj-five: give options before acting; henkel: a polite limit is rated highest',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook) return
    const abuse = abuseConditions(playbook)
    for (const { step, at } of boundaries(playbook)) {
      // In danger few words are right, and leaving is the way on.
      if (step.when !== undefined && !abuse.includes(step.when)) continue
      step.say?.forEach((line, i) => {
        const leads =
          WAY_ON.test(line) || subject.judge.on(line).signals.some(({ signal }) => signal === 'offer-choice')
        if (!leads) tell({ path: ['steps', at, 'say', i] }, `"${line}" sets a limit and offers no way on`)
      })
    }
  },
}
