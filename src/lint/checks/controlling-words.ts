import type { FileCheck } from '../check.ts'
import { tellPhrases } from '../phrases.ts'

// "Must" and "have to" aimed at the listener. "You don't have to" frees, "what you had to go through" reports.
const CONTROLLING =
  /(?<!\b(?:what|where|why|when|all|everything|as|than|if|that) )\byou(?:(?: (?:really|just|simply|first|now))? (?:must(?: not)?|need to|have to|had better|better)|(?: are|['’]re) (?:required|obliged|supposed|expected) to|['’]d better)\b(?! (?:have been|be (?:tired|upset|hungry|cold|worried|exhausted)|have (?:felt|had|waited|thought|paid)|feel|be feeling))/gi

export const controllingWords: FileCheck = {
  id: 'controlling-words',
  family: 'speech',
  scope: 'file',
  title: 'A model line tells the customer what they must do.',
  severity: 'warning',
  why: 'Words that control raise resistance, and people who are angry already have plenty of it.',
  fix: 'Offer two things that work, or say what you need and why: "To find it, I need the number."',
  examples: {
    bad: `say:
  - You have to fill in this form first.`,
    good: `say:
  - With this form I can open the case now. Shall we fill it in together?`,
  },
  source: 'weinstein: controlling words and a controlling voice each raise defiance; grade A',
  run(subject, tell) {
    tellPhrases(
      subject,
      tell,
      ['say'],
      CONTROLLING,
      ({ text, start, located }) => {
        // A question asks; it does not order: "Do you need to sit down?"
        const sentence = located.text.slice(start).match(/^[^.!?]*[.!?]?/)![0]
        return sentence.endsWith('?') ? undefined : `"${text}" orders the customer about`
      },
      { quoted: true },
    )
  },
}
