import type { Bank, Item, Playbook, Profile, Sources } from '../playbook/schema.ts'
import type { Path } from '../playbook/yaml-tree.ts'
import type { FileFacts } from './facts.ts'
import type { Place } from './finding.ts'
import type { LineJudge } from './judged.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What the checks are grouped by. */
export type Family = 'format' | 'structure' | 'speech' | 'items' | 'facts' | 'reading'

/** A text of the file and what it is for. */
export interface LocatedText {
  readonly text: string
  readonly path: Path
  readonly role: TextRole
}

/** `say` and `avoid` are spoken lines; `line` is what an agent or customer says in an item or scenario. */
export type TextRole =
  | 'title'
  | 'summary'
  | 'do'
  | 'why'
  | 'say'
  | 'avoid'
  | 'line'
  | 'stem'
  | 'option'
  | 'reason'
  | 'note'
  | 'myth'
  | 'plan'

/** An item and where it stands. */
export interface LocatedItem {
  readonly item: Item
  readonly path: Path
}

/** One file, as far as it was understood, as a check sees it. */
export interface Subject {
  readonly path: string
  readonly file: Playbook | Bank | Profile
  readonly items: readonly LocatedItem[]
  readonly texts: readonly LocatedText[]
  /** What is known of source keys; undefined when no list of sources was found. */
  readonly sources: Sources['sources'] | undefined
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string
  /** What `check` says about a line in this project. */
  readonly judge: LineJudge
}

/** What a check says about a place. */
export interface Report {
  /** One sentence: what is wrong, with the offending words in quotes, without a full stop. */
  readonly message: string
  /** One sentence: what to write instead. The fix of the check by default. */
  readonly fix?: string
  /** What `--fix` may do: replaces the value at the place with this text. */
  readonly replacement?: string
}

/** Points at a value, or at the key before it, or at a part of a text (offsets into the text). */
export type Tell = (place: Place, report: Report | string) => void

/** Two or three lines of YAML, or of words, that a reader can compare. */
export interface Examples {
  readonly bad: string
  readonly good: string
}

interface CheckData {
  /** Stable, kebab-case, the name of the file. */
  readonly id: string
  readonly family: Family
  /** What `--explain` begins with: one sentence. */
  readonly title: string
  readonly severity: Severity
  /** What it does to the learner or the customer. */
  readonly why: string
  /** What to write instead, in general. */
  readonly fix: string
  readonly examples: Examples
  /** Where the advice comes from: a source key with a short text, or "house rule" and the reason. */
  readonly source: string
}

/** A check of one file. */
export interface FileCheck extends CheckData {
  readonly scope: 'file'
  readonly run: (subject: Subject, tell: Tell) => void
}

/** What a project has beside the files that are looked at. */
export interface Elsewhere {
  /** Ids of banks; undefined when that is not known. */
  readonly banks: () => readonly string[] | undefined
}

/** A check of all files together, over what was gathered of each: so that a cached file need not be read again. */
export interface FolderCheck extends CheckData {
  readonly scope: 'folder'
  readonly run: (
    files: readonly FileFacts[],
    tell: (file: FileFacts, at: number, report: Report | string) => void,
    elsewhere: Elsewhere,
  ) => void
}

/** A check that the reader makes while it reads; here only to be explained, switched off or made stricter. */
export interface ReaderCheck extends CheckData {
  readonly scope: 'reader'
  /** Nothing of a file with this can be used, so it cannot be ignored, switched off or accepted. */
  readonly stays?: boolean
}

export type Check = FileCheck | FolderCheck | ReaderCheck
