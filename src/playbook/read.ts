import * as v from 'valibot'
import { isBinary } from './binary.ts'
import { explain, type SchemaIssue } from './explain.ts'
import { byPlace, type Finding } from './finding.ts'
import { checkMeaning, checkProfile } from './meaning.ts'
import {
  type Bank,
  bankSchema,
  itemSchema,
  type Playbook,
  type Profile,
  playbookSchema,
  profileSchema,
  type Sources,
  sourcesSchema,
} from './schema.ts'
import { type Path, readYaml, type YamlTree } from './yaml-tree.ts'

/** What a file turned out to be, as far as it could be read, and what is wrong with it. */
export interface Reading {
  /** Only there when nothing in the file is an error. */
  readonly playbook?: Playbook
  readonly bank?: Bank
  readonly profile?: Profile
  readonly sources?: Sources
  readonly findings: Finding[]
  readonly tree: YamlTree
}

/** What is read at the most of one file, so that a broken one does not bury its reader. */
const MAX_FINDINGS = 200

/**
 * Reads a playbook, a bank or a list of sources.
 * @param text the file's text; a byte order mark, CRLF and any junk are allowed
 * @returns the file as data, and findings with offsets into `text`; never throws on bad input
 */
export function readPlaybook(text: string): Reading {
  if (isBinary(text)) return notText(text)
  const tree = readYaml(text)
  const findings = [...tree.findings]
  const done = (more: Omit<Reading, 'findings' | 'tree'> = {}): Reading => ({
    ...(findings.length === 0 ? more : {}),
    findings: findings.sort(byPlace).slice(0, MAX_FINDINGS),
    tree,
  })

  // What else seems wrong in a file whose YAML cannot be read is mostly an echo of that.
  if (findings.some((finding) => finding.check !== 'control-character')) return done()
  if (typeof tree.value !== 'object' || tree.value === null || Array.isArray(tree.value)) {
    if (findings.length === 0) {
      const empty = text.trim() === ''
      findings.push({
        check: empty ? 'empty' : 'not-a-map',
        severity: 'error',
        message: empty ? 'the file is empty' : 'this is not a playbook: it must hold keys and values',
        fix: 'Start from the template that "evenkeel new my-playbook.yaml" writes.',
        ...tree.spanOf([]),
      })
    }
    return done()
  }
  const kind = (tree.value as { kind?: unknown }).kind
  if (kind === 'sources') {
    const result = v.safeParse(sourcesSchema, tree.value)
    if (result.success) return done({ sources: result.output })
    explainAll(sourcesSchema, result.issues)
    return done()
  }
  if (kind === 'profile') {
    const result = v.safeParse(profileSchema, tree.value)
    if (!result.success) {
      explainAll(profileSchema, result.issues)
      return done()
    }
    findings.push(...checkProfile(result.output, tree))
    return done({ profile: result.output })
  }
  const schema = kind === 'bank' ? bankSchema : playbookSchema
  const result = v.safeParse(schema, tree.value)
  if (!result.success) {
    explainAll(schema, result.issues)
    return done()
  }
  findings.push(...checkMeaning(result.output, tree))
  return done(
    result.output.kind === 'bank' ? { bank: result.output } : { playbook: result.output as Playbook },
  )

  function explainAll(root: unknown, issues: readonly unknown[]): void {
    for (const issue of issues as SchemaIssue[]) {
      findings.push(explain(issue, tree, (path) => keysAt(root, path, tree.value)))
    }
  }
}

/** One finding: what a parser of YAML makes of a picture helps nobody. */
function notText(text: string): Reading {
  const finding: Finding = {
    check: 'binary',
    severity: 'error',
    message: 'this is no text that can be read: a picture or a program, or text that is not saved as UTF-8',
    fix: 'Save it as plain text in UTF-8, or leave it out.',
    start: 0,
    end: Math.min(text.length, 1),
  }
  return { findings: [finding], tree: readYaml('') }
}

/** The schema of the kind of file that the data says it is. */
export function schemaOf(value: object) {
  const { kind } = value as { readonly kind?: unknown }
  if (kind === 'sources') return sourcesSchema
  if (kind === 'profile') return profileSchema
  return kind === 'bank' ? bankSchema : playbookSchema
}

interface SchemaNode {
  readonly type?: string
  readonly entries?: Record<string, SchemaNode>
  readonly item?: SchemaNode
  readonly value?: SchemaNode
  readonly wrapped?: SchemaNode
  readonly pipe?: readonly SchemaNode[]
  readonly options?: readonly SchemaNode[]
  readonly literal?: unknown
}

/**
 * The keys that a schema allows at a path, for "did you mean".
 * @param value the data, which decides between the kinds of items
 */
export function keysAt(schema: unknown, path: Path, value: unknown): string[] {
  let node = unwrap(schema as SchemaNode)
  let here = value
  for (const step of path) {
    here = (here as Record<string | number, unknown> | undefined)?.[step]
    const next =
      typeof step === 'number'
        ? node?.item
        : (node?.entries?.[step] ?? (node?.type === 'record' ? node.value : undefined))
    node = unwrap(next)
    if (node?.type === 'variant') node = unwrap(itemOf(here))
  }
  return Object.keys(node?.entries ?? {})
}

function unwrap(node: SchemaNode | undefined): SchemaNode | undefined {
  let at = node
  while (at && (at.wrapped || (at.pipe && at.pipe[0] !== at))) at = at.wrapped ?? at.pipe![0]
  return at
}

/** The variant of an item that its `kind` names. */
function itemOf(value: unknown): SchemaNode | undefined {
  const kind = (value as { kind?: unknown } | null)?.kind
  const options = itemSchema.options as unknown as readonly SchemaNode[]
  return options.find((option) => option.entries?.kind?.literal === kind)
}
