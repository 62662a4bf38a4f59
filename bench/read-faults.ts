import { readPlaybook } from '../src/playbook/read.ts'
import { codeFrame } from '../src/text/frame.ts'
import { LineIndex } from '../src/text/line-index.ts'

/** What the reader got wrong about a text: nothing, however broken the text is. */
export function faultsOf(text: string): { readonly faults: string[]; readonly findings: number } {
  const faults: string[] = []
  try {
    const { findings, tree: _, ...files } = readPlaybook(text)
    const read = Object.keys(files).length > 0
    if (read && findings.length > 0) faults.push('read and rejected at once')
    if (!read && findings.length === 0) faults.push('rejected without a finding')
    const index = new LineIndex(text)
    for (const f of findings) {
      const inside = f.start >= 0 && f.start < f.end && f.end <= text.length
      // An empty file has no character to point at.
      if (!inside && text.length > 0) faults.push(`${f.check} at ${f.start} to ${f.end} of ${text.length}`)
      if (f.message === '' || f.fix === '') faults.push(`${f.check} says nothing`)
      if (/\bundefined\b|\[object|\bNaN\b/.test(f.message + f.fix))
        faults.push(`${f.check} says "${f.message}"`)
      const frame = codeFrame(index, f, 80)
      if (!frame.includes('^')) faults.push(`${f.check} has no underline`)
      if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(frame))
        faults.push(`${f.check} shows a control character`)
    }
    return { faults, findings: findings.length }
  } catch (error) {
    return { faults: [`threw ${(error as Error).stack}`], findings: 0 }
  }
}
