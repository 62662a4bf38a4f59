import type { FileCheck } from '../check.ts'
import { playbookOf } from '../outline.ts'

const CUE = /^(?:if|when|whenever|as soon as|before|after|once|each time|every time|the moment|next time)\b/i

export const planWithoutCue: FileCheck = {
  id: 'plan-without-cue',
  family: 'structure',
  scope: 'file',
  title: 'The plan for the shift does not say when.',
  severity: 'warning',
  why: 'A plan that hangs on a cue is carried out more often than a good wish, since the cue does the remembering.',
  fix: 'Write "If … then I …": a moment that one can see or hear, and one small act.',
  examples: {
    bad: 'plan: I want to be more patient with people.',
    good: 'plan: If someone raises their voice, then I breathe out once before I answer.',
  },
  source: 'house rule: the plan is an if-then plan',
  run(subject, tell) {
    const plan = playbookOf(subject)?.plan
    if (plan === undefined || CUE.test(plan.trim())) return
    tell({ path: ['plan'] }, 'the plan names no moment in which to do it')
  },
}
