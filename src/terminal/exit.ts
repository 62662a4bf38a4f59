/** What the program says to the shell when it ends. Part of the interface: scripts and CI rely on it. */
export const EXIT = {
  ok: 0,
  /** Findings, or an exam that was not passed. */
  findings: 1,
  /** Wrong use, or a broken playbook or setting. */
  usage: 2,
  /** Our own failure. */
  failure: 3,
  /** The person left. */
  left: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
