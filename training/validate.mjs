// Checks the training data: every line parses, every label exists, every span is really in the reply.
import { readdirSync, readFileSync } from 'node:fs'

const ANTI =
  'ignoring dismissing calm-down rushing over-apologizing hollow-empathy discount-only policy-shield bare-no passing-around blaming defending mirroring threatening vague-promise over-promising unprofessional asking-again repeating'.split(
    ' ',
  )
const SIGNALS =
  'name-feeling paraphrase clarify own-it apologize-once next-step offer-choice set-boundary promise-follow-up thank recap check-back'.split(
    ' ',
  )
const known = new Set([...ANTI, ...SIGNALS])
const files = process.argv.slice(2).length
  ? process.argv.slice(2)
  : ['situations', 'pairs'].flatMap((d) =>
      readdirSync(new URL(d, import.meta.url)).map((f) => new URL(`${d}/${f}`, import.meta.url)),
    )
const seen = new Map()
const count = new Map()
let replies = 0
let bad = 0
const fail = (where, why) => {
  bad++
  console.error(`${where}: ${why}`)
}
function reply(where, r) {
  replies++
  if (typeof r.agent !== 'string' || !r.agent.trim()) return fail(where, 'no agent text')
  if (seen.has(r.agent)) fail(where, `same reply as ${seen.get(r.agent)}`)
  seen.set(r.agent, where)
  for (const l of [...(r.labels ?? []), ...(r.unsure ?? [])])
    if (!known.has(l)) fail(where, `unknown label ${l}`)
  for (const l of r.labels ?? []) {
    count.set(l, (count.get(l) ?? 0) + 1)
    if ((r.unsure ?? []).includes(l)) fail(where, `${l} is both a label and unsure`)
    if (ANTI.includes(l) && !(r.spans ?? []).some((s) => s[0] === l)) fail(where, `no span for ${l}`)
  }
  for (const [l, t] of r.spans ?? []) {
    if (!(r.labels ?? []).includes(l)) fail(where, `span for ${l}, which is not a label`)
    if (t !== '*' && !r.agent.includes(t)) fail(where, `span not in the reply: ${t}`)
  }
}
for (const f of files) {
  const lines = readFileSync(f, 'utf8').split('\n')
  lines.forEach((line, i) => {
    if (!line.trim()) return
    const where = `${String(f).split('/').slice(-2).join('/')}:${i + 1}`
    let o
    try {
      o = JSON.parse(line)
    } catch (e) {
      fail(where, e.message)
      return
    }
    if (!o.customer) fail(where, 'no customer text')
    if (o.replies) for (const [j, r] of o.replies.entries()) reply(`${where}#${j + 1}`, r)
    else if (o.hit && o.miss) {
      if (!known.has(o.rule)) fail(where, `unknown rule ${o.rule}`)
      if (!o.hit.labels?.includes(o.rule)) fail(where, 'the hit does not carry its rule')
      if (o.miss.labels?.includes(o.rule) || o.miss.unsure?.includes(o.rule))
        fail(where, 'the miss carries its rule')
      reply(`${where}#hit`, o.hit)
      reply(`${where}#miss`, o.miss)
    } else fail(where, 'neither replies nor a pair')
  })
}
console.log(
  [...count]
    .sort((a, b) => b[1] - a[1])
    .map(([k, v]) => `${k} ${v}`)
    .join(', '),
)
console.log(`${replies} replies, ${bad} problems`)
process.exitCode = bad ? 1 : 0
