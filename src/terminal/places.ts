import type { Io } from './io.ts'

/** Where the journal lies: EVENKEEL_HOME, else the data folder that the system keeps for each user. */
export function dataFolder(io: Io): string {
  if (io.env.EVENKEEL_HOME) return io.resolve(io.cwd, io.env.EVENKEEL_HOME)
  if (io.platform === 'win32') {
    return io.resolve(io.env.LOCALAPPDATA ?? io.resolve(io.home, 'AppData/Local'), 'evenkeel')
  }
  if (io.env.XDG_DATA_HOME) return io.resolve(io.env.XDG_DATA_HOME, 'evenkeel')
  if (io.platform === 'darwin') return io.resolve(io.home, 'Library/Application Support/evenkeel')
  return io.resolve(io.home, '.local/share/evenkeel')
}

/** Where a person's own settings lie. */
export function configFolder(io: Io): string {
  if (io.env.EVENKEEL_HOME) return io.resolve(io.cwd, io.env.EVENKEEL_HOME)
  if (io.platform === 'win32')
    return io.resolve(io.env.APPDATA ?? io.resolve(io.home, 'AppData/Roaming'), 'evenkeel')
  if (io.env.XDG_CONFIG_HOME) return io.resolve(io.env.XDG_CONFIG_HOME, 'evenkeel')
  if (io.platform === 'darwin') return io.resolve(io.home, 'Library/Application Support/evenkeel')
  return io.resolve(io.home, '.config/evenkeel')
}

/** Where things lie that can be made again. */
export function cacheFolder(io: Io): string {
  if (io.env.EVENKEEL_HOME) return io.resolve(io.cwd, io.env.EVENKEEL_HOME, 'cache')
  if (io.platform === 'win32') return io.resolve(dataFolder(io), 'cache')
  if (io.env.XDG_CACHE_HOME) return io.resolve(io.env.XDG_CACHE_HOME, 'evenkeel')
  if (io.platform === 'darwin') return io.resolve(io.home, 'Library/Caches/evenkeel')
  return io.resolve(io.home, '.cache/evenkeel')
}

export const SETTINGS_FILE = 'evenkeel.yaml'

/** The settings file of the project: the nearest one upward from the folder the person is in. */
export function projectSettingsFile(io: Io): string | undefined {
  let folder = io.cwd
  for (;;) {
    const file = io.resolve(folder, SETTINGS_FILE)
    if (io.exists(file)) return file
    const parent = io.resolve(folder, '..')
    if (parent === folder) return undefined
    folder = parent
  }
}
