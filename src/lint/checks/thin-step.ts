import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'

// Whole texts, or whole first parts, that name an aim and no act. Anything more concrete in the text is let pass.
const VAGUE = [
  /^(?:always )?(?:be|stay|remain|keep|act|sound|look) (?:very |always |really )?(?:calm|professional|polite|friendly|positive|patient|empathetic|respectful|courteous|kind|nice|neutral|helpful|attentive|focused|composed)(?:(?:,| and|, and) (?:very )?(?:calm|professional|polite|friendly|positive|patient|empathetic|respectful|courteous|kind|nice|neutral|helpful|attentive|focused|composed))*(?: at all times| throughout| with (?:the customer|them|everyone))?$/i,
  /^(?:handle|manage|resolve|solve|deal with|take care of|address|fix|sort out) (?:the |this |their |any )?(?:situation|customer|problem|issue|matter|complaint|conflict|person|it)(?: (?:well|professionally|properly|appropriately|quickly|as needed))?$/i,
  /^(?:show|express|display|have|use|demonstrate|practice) (?:some |real |genuine |true |more )?(?:empathy|understanding|respect|patience|care|compassion|professionalism|active listening|good judgment|common sense)(?: (?:to|for|toward|with) (?:the customer|them|everyone))?$/i,
  /^(?:listen|communicate|respond|react|act|behave|speak|follow up)(?: (?:actively|carefully|well|properly|appropriately|professionally|accordingly|clearly|as needed|as appropriate))?$/i,
  /^(?:use|apply|do|take) (?:your |the )?(?:best judgment|appropriate (?:action|measures|steps)|necessary (?:action|steps)|what is (?:needed|necessary|appropriate))$/i,
  /^(?:de-?escalate|set (?:a )?(?:boundary|boundaries|limits?)|own it|document it|empathize|apologize|calm down)$/i,
]

export const thinStep: FileCheck = {
  id: 'thin-step',
  family: 'structure',
  scope: 'file',
  title: 'A step names an aim and not what to do.',
  severity: 'warning',
  why: 'Nobody can film "be professional". The person who needs the step already wants that, and does not know how.',
  fix: 'Write what someone could film: where to look, what to do with the hands, what to say or ask.',
  examples: {
    bad: 'do: Stay calm and professional.',
    good: 'do: Put down the scanner, breathe out once, and turn to face them.',
  },
  source: 'house rule: a step is so concrete that someone could film it',
  run(subject, tell) {
    playbookOf(subject)?.steps.forEach((step, at) => {
      const text = step.do.trim().replace(/[.!;:]+$/, '')
      const words = text.split(/\s+/).length
      if (words >= 2 && !VAGUE.some((pattern) => pattern.test(text))) return
      tell({ path: ['steps', at, 'do'] }, `"${step.do}" names an aim and not what to do`)
    })
  },
}
