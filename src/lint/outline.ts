import type { Playbook, Step } from '../playbook/schema.ts'
import type { Stage } from '../playbook/stages.ts'
import type { Subject } from './check.ts'

/** The playbook of a subject; undefined for a bank. */
export function playbookOf(subject: Subject): Playbook | undefined {
  return 'steps' in subject.file ? subject.file : undefined
}

/** Stages in which words are spoken to the customer. */
export const SPOKEN_STAGES: ReadonlySet<Stage> = new Set([
  'listen',
  'empathize',
  'own',
  'solve',
  'follow-up',
  'boundaries',
])

/**
 * Does it walk through a conversation? A list of what to do in danger, or of how to write a record, has other stages
 * and is not asked for these.
 */
export function isConversation(playbook: Playbook): boolean {
  const stages = new Set(playbook.steps.map((step) => step.stage))
  return [...stages].filter((stage) => SPOKEN_STAGES.has(stage) && stage !== 'boundaries').length >= 2
}

/** Place of the first step of a stage that every run meets; -1 when there is none. */
export function firstOf(playbook: Playbook, ...stages: Stage[]): number {
  return playbook.steps.findIndex((step) => step.when === undefined && stages.includes(step.stage))
}

/** Place of the first step of a stage, even if only some runs meet it; -1 when there is none. */
export function firstEver(playbook: Playbook, stage: Stage): number {
  return playbook.steps.findIndex((step) => step.stage === stage)
}

const ABUSE =
  /\b(?:abus\w*|insult\w*|slurs?|swear\w*|name-?calling|harass\w*|humiliat\w*|degrad\w*|hostil\w*)\b/i
const DANGER =
  /\b(?:danger\w*|threat\w*|weapons?|violen\w*|attack\w*|unsafe|thrown?|grabb\w+|push(?:ed|es|ing)?|shov\w+|hurt\w*|block\w* (?:way|exit|door|path)|block(?:ed|s) in)\b/i

/** The names of the conditions whose name or question speaks of abuse. */
export function abuseConditions(playbook: Playbook): string[] {
  return conditionsLike(playbook, ABUSE)
}

/** The names of the conditions whose name or question speaks of danger. */
export function dangerConditions(playbook: Playbook): string[] {
  return conditionsLike(playbook, DANGER)
}

function conditionsLike(playbook: Playbook, pattern: RegExp): string[] {
  return Object.entries(playbook.conditions ?? {})
    .filter(([name, { ask }]) => pattern.test(name) || pattern.test(ask))
    .map(([name]) => name)
}

/** The boundaries steps, with their places. */
export function boundaries(playbook: Playbook): { readonly step: Step; readonly at: number }[] {
  return playbook.steps.map((step, at) => ({ step, at })).filter(({ step }) => step.stage === 'boundaries')
}
