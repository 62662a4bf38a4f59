import { makeRecord } from '../../guide/record.ts'
import { type DetailName, type Logged, type RunEvent, runState } from '../../guide/run.ts'
import type { StoredRun } from '../../journal/runs.ts'
import type { Playbook, Step } from '../../playbook/schema.ts'
import { type Ask, type Key, LEFT } from '../ask.ts'
import { playbookByNameOrFile } from '../choose-playbook.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { recordText } from '../record-text.ts'
import { makeScene } from '../scene.ts'
import { UserError } from '../user-error.ts'
import { stepReasons, stepText } from '../views/step.ts'

export interface GuideFlags {
  readonly answers?: string
  readonly json?: boolean
  readonly fresh?: boolean
}

type Action =
  | 'done'
  | 'skip'
  | 'note'
  | 'promise'
  | 'pause'
  | 'nothing'
  | 'why'
  | { readonly changes: readonly string[] }
  | { readonly back: string }
  | { readonly raise: string }

/** `evenkeel guide <playbook>`: the checklist, one step at a time; every change is saved at once; ends in a record. */
export async function run(context: Context, id: string | undefined, flags: GuideFlags): Promise<ExitCode> {
  const { io } = context
  const content = await context.content()
  const stream = flags.json ? io.stderr : io.stdout
  const scene = makeScene(stream)
  const { say } = scene
  const style = await context.style(stream)
  const all = content.playbooks.map((p) => p.file)
  const named = id === undefined ? undefined : await playbookByNameOrFile(context, id)
  const ask = await context.ask(stream, flags.answers, scene)
  const journal = await context.journal()
  try {
    const playbook = named ?? (await choose(ask, all))
    if (playbook === LEFT) return EXIT.left
    const stored = await resumeOrStart(playbook)
    if (stored === LEFT) return EXIT.left
    const events = journal.runs.events(stored.id)
    const log = (event: RunEvent): void => {
      const logged: Logged = { at: io.now(), event }
      journal.runs.append(stored.id, logged)
      events.push(logged)
    }

    for (;;) {
      const { position, raisable, backTo } = runState(playbook, events)
      scene.begin()
      say('')
      if (position.kind === 'decide') {
        const yes = await ask.key(position.ask, YES_NO)
        if (yes === LEFT) return paused()
        log({ kind: 'decided', condition: position.condition, holds: yes === 0 })
        continue
      }
      if (position.kind === 'details') {
        const finished = await askDetails(ask, events, log)
        if (finished === LEFT) return paused()
        break
      }
      const { step } = position
      const menu = actionsOf(playbook, step, raisable, backTo)
      // In a small window the step and the menu must stand there together, so the rest waits for a key.
      const height = ask.scripted || style.plain ? Number.POSITIVE_INFINITY : (stream.rows || 24) - MENU_ROWS
      const short = (): boolean => stepText(playbook, position, style).split('\n').length > height
      if (short()) menu.splice(-1, 0, { key: { key: 'w', label: 'why, and what to avoid' }, action: 'why' })
      say(() => stepText(playbook, position, style, short()))
      say('')
      // Only the answer to the step's own question; a note of the person's own has none.
      const noted = events.some(
        ({ event }) => event.kind === 'note' && event.step === step.id && event.ask !== '',
      )
      for (;;) {
        const action = await askAction(ask, playbook, menu)
        if (action === LEFT || action === 'pause') return paused()
        if (action === 'done') {
          if (!(await askStepNotes(step, noted))) return paused()
          log({ kind: 'done', step: step.id })
          break
        }
        if (action === 'skip') {
          const reason = await ask.line('Why skip it? (Enter for no reason)')
          if (reason === LEFT) return paused()
          log({ kind: 'skipped', step: step.id, reason: reason.trim() })
          break
        }
        if (action === 'nothing') continue
        if (action === 'why') {
          say(() => `\n${stepReasons(step, style)}\n`)
          continue
        }
        if (action === 'note') {
          if (!(await askNote(step))) return paused()
        } else if (action === 'promise') {
          if (!(await askPromise(step))) return paused()
        } else {
          log(
            'back' in action
              ? { kind: 'back', step: action.back }
              : { kind: 'raised', condition: action.raise },
          )
          break
        }
      }

      async function askStepNotes(at: Step, already: boolean): Promise<boolean> {
        const note = at.note === undefined ? undefined : playbook_().notes?.[at.note]
        if (note && !already) {
          const text = await ask.line(`${note.ask} (Enter for nothing)`)
          if (text === LEFT) return false
          if (text.trim())
            log({ kind: 'note', step: at.id, about: note.about, ask: note.ask, text: text.trim() })
        }
        return at.promise === true ? askPromise(at) : true
      }
    }

    const ended = io.now()
    // From the journal: another terminal may have gone on with the same run.
    const whole = { id: stored.id, started: stored.started, ended, events: journal.runs.events(stored.id) }
    const record = makeRecord(playbook, whole, io.stamp)
    journal.runs.finish(stored.id, ended, record)
    say('')
    context.out(flags.json ? JSON.stringify(record, null, 2) : await recordText(context, record))
    say(style.dim(style.wrap('The record is saved. "evenkeel records" shows it again.')))
    return EXIT.ok

    function playbook_(): Playbook {
      return playbook as Playbook
    }

    function paused(): ExitCode {
      say('')
      const lost = ask.unsaved()
      const rest = lost ? `${lost}; everything before is.` : 'Everything so far is saved.'
      say(style.wrap(`Paused. ${rest} Start the same guide again to go on.`))
      return EXIT.left
    }

    async function askNote(step: Step): Promise<boolean> {
      const about = await ask.key('A note about what?', ABOUT_KEYS)
      if (about === LEFT) return false
      const text = await ask.line('Your note:')
      if (text === LEFT) return false
      if (text.trim()) log({ kind: 'note', step: step.id, about: ABOUT[about]!, ask: '', text: text.trim() })
      return true
    }

    async function askPromise(step: Step): Promise<boolean> {
      const what = await ask.line('What did you promise? (Enter for nothing)')
      if (what === LEFT) return false
      if (!what.trim()) return true
      const to = await ask.line('To whom? (Enter for the customer)')
      const by = to === LEFT ? LEFT : await ask.line('By when?')
      // Whoever leaves in the middle has made the promise all the same.
      const said = (answer: string | typeof LEFT): string => (answer === LEFT ? '' : answer.trim())
      log({ kind: 'promise', step: step.id, what: what.trim(), to: said(to), by: said(by) })
      return to !== LEFT && by !== LEFT
    }

    async function resumeOrStart(chosen: Playbook): Promise<StoredRun | typeof LEFT> {
      const ids = [chosen.id, ...(chosen.formerly ?? [])]
      const open = flags.fresh ? undefined : journal.runs.open().find((r) => ids.includes(r.playbook))
      if (open) {
        say(
          style.wrap(
            `You paused this guide (begun ${io.stamp(open.started).slice(0, 16).replace('T', ' ')}).`,
          ),
        )
        const key = await ask.key('Go on with it, or start anew?', RESUME_KEYS, true)
        if (key === LEFT) return LEFT
        if (key === 0) return open
        journal.runs.drop(open.id, io.now())
      }
      const run = {
        id: io.newId(),
        playbook: chosen.id,
        title: chosen.title,
        started: io.now(),
        ended: undefined,
      }
      journal.runs.start(run)
      return run
    }
  } finally {
    ask.close()
    journal.close()
  }
}

/** What the menu takes below a step, with a line for a hint. */
const MENU_ROWS = 8

const YES_NO = [
  { key: 'y', label: 'yes' },
  { key: 'n', label: 'no' },
]
const RESUME_KEYS = [
  { key: 'g', label: 'go on' },
  { key: 'a', label: 'start anew' },
]
const ABOUT = ['fact', 'they-said', 'i-said'] as const
const ABOUT_KEYS = [
  { key: 'f', label: 'what I saw or did' },
  { key: 't', label: 'what they said' },
  { key: 'i', label: 'what I said' },
]

const DETAILS: readonly { readonly name: DetailName; readonly ask: string }[] = [
  { name: 'where', ask: 'Where did it happen? (Enter to leave out)' },
  { name: 'who', ask: 'Who was there? Names or a plain description. (Enter to leave out)' },
  { name: 'told', ask: 'Who was told, and when? (Enter to leave out)' },
]

async function askDetails(
  ask: Ask,
  events: readonly Logged[],
  log: (event: RunEvent) => void,
): Promise<typeof LEFT | undefined> {
  for (const detail of DETAILS) {
    if (events.some(({ event }) => event.kind === 'detail' && event.name === detail.name)) continue
    const text = await ask.line(detail.ask)
    // A file of answers may end here: what was noted makes a record all the same.
    if (text === LEFT) {
      if (ask.scripted) return undefined
      return LEFT
    }
    log({ kind: 'detail', name: detail.name, text: text.trim() })
  }
  return undefined
}

interface MenuEntry {
  readonly key: Key
  readonly action: Action
}

/** What can be done at a step. */
function actionsOf(
  playbook: Playbook,
  step: Step,
  raisable: readonly string[],
  backTo: string | undefined,
): MenuEntry[] {
  const actions: MenuEntry[] = [
    { key: { key: 'd', label: 'done' }, action: 'done' },
    { key: { key: 's', label: 'skip' }, action: 'skip' },
    { key: { key: 'n', label: 'note' }, action: 'note' },
    { key: { key: 'm', label: 'made a promise' }, action: 'promise' },
  ]
  if (backTo !== undefined) actions.push({ key: { key: 'b', label: 'back' }, action: { back: backTo } })
  // Conditions that later steps wait for can come true at any moment.
  const changes = raisable.filter((name) => name !== step.when && playbook.steps.some((s) => s.when === name))
  if (changes.length > 0) actions.push({ key: { key: 'x', label: 'something changed' }, action: { changes } })
  actions.push({ key: { key: 'p', label: 'pause' }, action: 'pause' })
  return actions
}

async function askAction(
  ask: Ask,
  playbook: Playbook,
  menu: readonly MenuEntry[],
): Promise<Exclude<Action, { changes: readonly string[] }> | typeof LEFT> {
  const place = await ask.key(
    'What now?',
    menu.map((a) => a.key),
  )
  if (place === LEFT) return LEFT
  const { action } = menu[place]!
  if (typeof action === 'string' || !('changes' in action)) return action
  const { changes } = action
  const choices = changes.map((name) => ({ label: playbook.conditions?.[name]?.ask ?? name }))
  const changed = await ask.pick('What is true now?', [...choices, { label: 'None of these' }])
  if (changed === LEFT) return LEFT
  return changed < changes.length ? { raise: changes[changed]! } : 'nothing'
}

async function choose(ask: Ask, all: readonly Playbook[]): Promise<Playbook | typeof LEFT> {
  if (all.length === 0) throw new UserError('There are no playbooks.')
  const place = await ask.pick(
    'Which playbook?',
    all.map((p) => ({ label: p.title })),
  )
  return place === LEFT ? LEFT : all[place]!
}
