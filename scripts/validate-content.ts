// Reads playbook files and prints what is wrong with them: the quick check while writing content.
import { readFileSync } from 'node:fs'
import { readPlaybook } from '../src/playbook/read.ts'
import { LineIndex } from '../src/text/line-index.ts'

let errors = 0
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8')
  const reading = readPlaybook(text)
  const index = new LineIndex(text)
  for (const finding of reading.findings) {
    const { line, column } = index.position(finding.start)
    console.log(`${file}:${line}:${column} ${finding.check}: ${finding.message}. ${finding.fix}`)
    errors++
  }
  const content = reading.playbook ?? reading.bank
  const kinds = new Map<string, number>()
  let longest = 0
  let choices = 0
  for (const item of content?.items ?? []) {
    kinds.set(item.kind, (kinds.get(item.kind) ?? 0) + 1)
    if (item.kind !== 'choose') continue
    choices++
    const lengths = item.options.map((o) => o.text.length)
    const key = item.options.find((o) => o.key)!.text.length
    if (key === Math.max(...lengths) && lengths.filter((l) => l === key).length === 1) longest++
    const spread = Math.max(...lengths) / Math.min(...lengths)
    if (spread > 1.45)
      console.log(`${file}: item ${item.id}: options differ in length by ${spread.toFixed(2)} times`)
  }
  console.log(
    `${file}: ${JSON.stringify(Object.fromEntries(kinds))}; key is the longest option in ${longest} of ${choices}`,
  )
}
process.exitCode = errors > 0 ? 1 : 0
