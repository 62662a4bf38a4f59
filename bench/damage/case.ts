import { type Damage, pick, type Tree, toStep } from './damage.ts'

const spoken = (step: Tree): boolean => step.say !== undefined

/** Puts a line in the place of the first model line. */
function say(step: Tree, line: string): void {
  ;(step.say as string[])[0] = line
}

function factsOf(file: Tree): Record<string, string> {
  const { facts } = (file.rehearsal ?? {}) as { facts?: Record<string, string> }
  return facts ?? {}
}

/** Damage to what a playbook states of its case, and to the lines that must agree with it. */
export const CASE_DAMAGE: readonly Damage[] = [
  {
    kind: 'a sum that is not stated',
    check: 'contradicted-fact',
    to: 'playbook',
    tree: toStep(spoken, (step, random, file) => {
      if (Object.keys(factsOf(file)).length === 0) file.rehearsal = { interest: 'to be believed', facts: {} }
      factsOf(file).price = '4.75'
      say(
        step,
        pick(
          ['It says 7.45 here, and I see that, too.', 'The tag says $4.57.', 'So you paid 14.75 for it?'],
          random,
        )!,
      )
    }),
  },
  {
    kind: 'another time than the one stated',
    check: 'contradicted-fact',
    to: 'playbook',
    tree: toStep(spoken, (step, random, file) => {
      if (Object.keys(factsOf(file)).length === 0) file.rehearsal = { interest: 'to be heard', facts: {} }
      Object.assign(factsOf(file), { 'parcel-came-at': '2:40 pm', waited: '6 hours' })
      say(
        step,
        pick(
          [
            'The parcel came at 4:20 pm, is that right?',
            'You waited nine hours for this.',
            'The parcel came at half past three.',
          ],
          random,
        )!,
      )
    }),
  },
  {
    kind: 'a slip in a name',
    check: 'contradicted-fact',
    to: 'playbook',
    tree: toStep(spoken, (step, random, file) => {
      if (Object.keys(factsOf(file)).length === 0) file.rehearsal = { interest: 'to be known', facts: {} }
      Object.assign(factsOf(file), { customer: 'Ms. Lindqvist', colleague: 'Ramona' })
      say(
        step,
        pick(
          [
            'Thank you, Ms. Lundberg, I have it here.',
            'I am calling Romana now.',
            'My colleague Pedro is on it now.',
          ],
          random,
        )!,
      )
    }),
  },
  {
    kind: 'a promise above what may be promised',
    check: 'beyond-stated-authority',
    to: 'playbook',
    tree: toStep(spoken, (step, random, file) => {
      file.authority = { refund: 20, discount: 10, voucher: 15 }
      say(
        step,
        pick(
          [
            'I can refund $45 right now.',
            'You get 25 percent off your next order.',
            'Here is a voucher worth 30 dollars.',
            'I am taking 22.50 off the bill now.',
            'We pay you back 60 euros today.',
          ],
          random,
        )!,
      )
    }),
  },
  {
    kind: 'saved in another encoding',
    check: 'lost-letter',
    to: 'playbook',
    tree: toStep(spoken, (step) => {
      step.do = String(step.do).replace(/[aeiou]/, '\ufffd')
    }),
  },
]
