/**
 * The stages of a conversation, in their order, and the two that can come at any time or after.
 * The words are part of the file format: renaming one breaks people's playbooks.
 */
export const STAGES = [
  'calm',
  'listen',
  'empathize',
  'own',
  'solve',
  'follow-up',
  'document',
  'boundaries',
  'learn',
] as const

export type Stage = (typeof STAGES)[number]

/** The stages as a heading a person reads. */
export const STAGE_TITLES: Readonly<Record<Stage, string>> = {
  calm: 'Stay calm',
  listen: 'Listen',
  empathize: 'Empathize',
  own: 'Own it',
  solve: 'Solve',
  'follow-up': 'Follow up',
  document: 'Document',
  boundaries: 'Set a boundary',
  learn: 'Learn',
}
