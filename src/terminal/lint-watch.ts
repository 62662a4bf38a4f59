import type { Context } from './context.ts'
import { collectPlaces } from './lint-inputs.ts'
import { userMessageOf } from './user-error.ts'

/** Editors write in several steps; one look is enough. */
const SETTLED = 100

/**
 * Looks, and looks again whenever a YAML file below the paths changes, until Ctrl-C. What cannot be read for a moment,
 * while it is being written or moved, does not end it.
 */
export async function watchFor(
  context: Context,
  paths: readonly string[],
  look: () => Promise<unknown>,
): Promise<never> {
  let changed = true
  let wake = (): void => {}
  // Watching begins before the first look, so that nothing saved meanwhile is missed.
  context.io.watch(await collectPlaces(context, paths), (name) => {
    if (name !== undefined && !/\.ya?ml$/i.test(name)) return
    changed = true
    wake()
  })
  for (;;) {
    while (changed) {
      changed = false
      try {
        await look()
      } catch (error) {
        const message = userMessageOf(error)
        if (message === undefined) throw error
        context.note(message)
      }
    }
    context.note('Watching for changes. Ctrl-C ends it.')
    await new Promise<void>((resolve) => {
      if (changed) resolve()
      else wake = resolve
    })
    await new Promise((resolve) => setTimeout(resolve, SETTLED))
  }
}
