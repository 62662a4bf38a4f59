import type { FileCheck } from '../check.ts'

const CUE =
  /^(?:(?:step )?\d+[.):]\s|(?:first(?:ly| of all)?|second(?:ly)?|third(?:ly)?|fourth|then|next|after (?:that|this|which)|afterwards?|finally|lastly|last(?: of all)?|in the end|at the end|to (?:begin|start)(?: with)?|begin(?:ning)? by|start(?:ing)? by|before anything else|once (?:that is|you have) done)\b)/i

export const orderCue: FileCheck = {
  id: 'order-cue',
  family: 'items',
  scope: 'file',
  title: 'A step of an order item says where it belongs.',
  severity: 'warning',
  why: 'With "first" or "finally" in the steps, the learner sorts words and not moves.',
  fix: 'Take the word out; the step should show its place by what it does.',
  examples: {
    bad: `kind: order
stem: "A driver waits at a closed gate and gets loud. Put your moves in the order that works best."
sequence:
  - text: Breathe out and walk up to him
  - text: Hear his story to its end
  - text: Finally, write down what you agreed`,
    good: `kind: order
stem: "A driver waits at a closed gate and gets loud. Put your moves in the order that works best."
sequence:
  - text: Breathe out and walk up to him
  - text: Hear his story to its end
  - text: Write down what you agreed`,
  },
  source: 'hdr: give no clues to the right answer',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      if (item.kind !== 'order') continue
      item.sequence.forEach(({ text }, i) => {
        const match = CUE.exec(text)
        if (!match) return
        const words = match[0].trim()
        tell(
          { path: [...path, 'sequence', i, 'text'], within: { start: 0, end: words.length } },
          `"${words}" tells where this step belongs`,
        )
      })
    }
  },
}
