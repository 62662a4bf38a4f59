import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'

// Only questions whose asker leaves no doubt; "what did you find" and the like are facts.
const THEIRS =
  /^what (?:did|do|does|have|has) (?:they|he|she|(?:the|a|an) [\p{L}-]+(?: [\p{L}-]+){0,3}?) (?:say|tell|ask|claim|want|call|shout)\b/iu
const MINE = /^what (?:did|do|have) you (?:say|said|tell|told|promise|offer|answer|explain|reply)\b/iu
// "What did you tell the nurse, and what did you see?" asks for both.
const BOTH = /\byou (?:\w+ )?(?:see|saw|find|found|smell|notice)\b/i

export const noteKind: FileCheck = {
  id: 'note-kind',
  family: 'structure',
  scope: 'file',
  title: 'A note asks for one kind of thing and is filed as another.',
  severity: 'error',
  why: 'The record keeps what was seen apart from what was said. A claim filed as a fact is the mistake that makes records worthless.',
  fix: 'Write "about: they-said" for their words, "about: i-said" for yours, "about: fact" for what you saw.',
  examples: {
    bad: `notes:
  their-words:
    ask: What did they say happened?
    about: fact`,
    good: `notes:
  their-words:
    ask: What did they say happened?
    about: they-said`,
  },
  source: 'rep-cursa: say who said it, and keep it apart from what you saw',
  run(subject, tell) {
    for (const [name, { ask, about }] of Object.entries(playbookOf(subject)?.notes ?? {})) {
      if (BOTH.test(ask)) continue
      const meant = THEIRS.test(ask) ? 'they-said' : MINE.test(ask) ? 'i-said' : undefined
      if (meant === undefined || meant === about) continue
      tell(
        { path: ['notes', name, 'about'] },
        {
          message: `"${name}" asks for what ${meant === 'i-said' ? 'you' : 'they'} said, and is filed as "${about}"`,
          fix: `Write "about: ${meant}".`,
          replacement: meant,
        },
      )
    }
  },
}
