// Prints the figures that the README quotes. Usage: npm run eval [-- judge|items|bank …]; all without a name.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name)
const heading = (text: string): void => console.log(`\n${text}\n${'-'.repeat(text.length)}`)

if (isWanted('judge')) {
  heading('The judge, on labelled replies')
  // What is printed is kept, so that the README shows what this printed and nothing else.
  const lines: string[] = []
  const print = console.log
  console.log = (line: unknown = '') => {
    lines.push(String(line))
    print(line)
  }
  await import('./judge.ts')
  console.log = print
  writeFileSync(join(process.env.EVENKEEL_ROOT!, 'eval/judge.txt'), `${lines.join('\n').trim()}\n`)
}
if (isWanted('items')) {
  heading('Lint of items, on labelled items')
  const { itemsReport } = await import('./items.ts')
  console.log(await itemsReport())
}
if (isWanted('bank')) {
  heading('The exam bank')
  const { bankReport } = await import('./bank.ts')
  console.log(await bankReport())
}
