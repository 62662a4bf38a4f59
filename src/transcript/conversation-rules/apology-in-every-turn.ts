import type { ConversationRule } from '../conversation-rule.ts'

const APOLOGY =
  /\b(?:sorry|apolog(?:y|ies|ise|ize|ised|ized|ising|izing)|regret|forgive (?:me|us)|beg (?:your|you) pardon)\b/i
const IN_A_ROW = 3

export const apologyInEveryTurn: ConversationRule = {
  id: 'apology-in-every-turn',
  title: 'An apology in three turns running',
  definition:
    'Three or more of your turns, one after the other, that each hold an apology. Not: "no need to apologize", said to the customer.',
  severity: 'medium',
  tier: 'likely',
  why: 'After the first, each further apology takes the place of solving (filmed service talks, Singh and Marinova 2018).',
  instead: 'Keep the one that names what went wrong; let the other turns begin with the next step.',
  example: 'The second box leaves today at four. I will write to you when it is on its way.',
  source: 'Marinova 2018: solving work raises satisfaction, and less so when relational work is overdone.',
  find(agent) {
    let run: number[] = []
    const found: { turns: number[]; message: string }[] = []
    const close = (): void => {
      if (run.length >= IN_A_ROW)
        found.push({ turns: run, message: `${run.length} turns in a row hold an apology` })
      run = []
    }
    for (const turn of agent) {
      if (
        APOLOGY.test(turn.text) &&
        !/\b(?:no need to|do(?:n['’]t| not) (?:need|have) to) apologi[sz]e\b/i.test(turn.text)
      )
        run.push(turn.turn)
      else close()
    }
    close()
    return found
  },
}
