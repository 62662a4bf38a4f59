import type { FileCheck } from '../check.ts'
import { abuseConditions, isConversation, playbookOf } from '../outline.ts'

export const noAbuseCondition: FileCheck = {
  id: 'no-abuse-condition',
  family: 'structure',
  scope: 'file',
  title: 'The playbook does not ask whether the customer is abusive.',
  severity: 'warning',
  why: 'Any hard talk can turn into insults. Who has no plan for it finds out in the worst moment.',
  fix: 'Add a condition such as "abusive" with a yes-or-no question, and a boundaries step with "when: abusive".',
  examples: {
    bad: `conditions:
  refund-due:
    ask: Is a refund due?`,
    good: `conditions:
  abusive:
    ask: Are they insulting you as a person, beyond anger about the problem?`,
  },
  source: 'house rule: the limit must be ready before it is needed; henkel',
  run(subject, tell) {
    const playbook = playbookOf(subject)
    if (!playbook || !isConversation(playbook) || abuseConditions(playbook).length > 0) return
    const path = playbook.conditions ? ['conditions'] : ['steps']
    tell({ path, key: true }, 'no condition asks whether the customer is abusive')
  },
}
