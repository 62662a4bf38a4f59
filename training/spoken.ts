import { Judge } from '../src/rules/judge.ts'
import type { Example } from './corpus.ts'

/**
 * Where the wording rules speak by themselves, sure or likely, by label and example: 1 there. The model is
 * not asked in these places, so its thresholds are chosen on the others.
 */
export function spokenByRules(
  examples: readonly Example[],
  labels: readonly string[],
  judge = new Judge(),
): Uint8Array[] {
  const spoken = labels.map(() => new Uint8Array(examples.length))
  examples.forEach(({ agent, customer }, at) => {
    const { findings, signals } = judge.judge({ agent, customer }, { model: null, atLeast: 'likely' })
    const ids = [...findings.map(({ rule }) => rule), ...signals.map(({ signal }) => signal)]
    for (const id of ids) {
      const label = labels.indexOf(id)
      if (label >= 0) spoken[label]![at] = 1
    }
  })
  return spoken
}
