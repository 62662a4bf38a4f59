import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { tempFolder, writeIn } from '../support/folder.ts'
import { FLAWED, foundIn, withLine } from '../support/lint-runs.ts'
import { BIN, cleanEnv, evenkeel, ROOT, start } from '../support/program.ts'

const read = (name: string): string => readFileSync(resolve(ROOT, name), 'utf8')
/** The fenced blocks of a page, by language. */
const blocks = (page: string, language: string): string[] =>
  [...read(page).matchAll(new RegExp(`^ *\`\`\`${language}\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(
    (match) => match[1]!,
  )

/** A block of a page that has these words. */
function block(page: string, words: string, language = 'yaml'): string {
  const found = blocks(page, language).find((text) => text.includes(words))
  expect(found, `${page} has a block with ${words}`).toBeDefined()
  return found!
}

const BROKEN = withLine(FLAWED).replace('stage: calm', 'stage: clam')

describe('the GitHub Action', () => {
  const action = parse(read('action.yml')) as {
    inputs: Record<string, { default: string }>
    runs: { using: string; steps: { run: string; env?: Record<string, string> }[] }
  }

  it('names scripts that are there, and hands its inputs over in the environment', () => {
    expect(action.runs.using).toBe('composite')
    const scripts = action.runs.steps.flatMap(({ run }) => run.match(/scripts\/[\w.-]+/g) ?? [])
    expect(scripts).toEqual(['scripts/lint-action.sh'])
    expect(scripts.filter((name) => !existsSync(join(ROOT, name)))).toEqual([])
    for (const { run, env } of action.runs.steps) {
      // An input in the text of a command could run as one.
      expect(run).not.toContain('${{')
      for (const value of Object.values(env ?? {})) {
        const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1]
        expect(Object.keys(action.inputs)).toContain(input)
      }
    }
  })

  it('runs in a checkout: annotations, a report, and the exit code of lint', () => {
    const home = tempFolder()
    writeIn(home, 'play books/no.yaml', BROKEN)
    writeIn(home, 'playbooks/one.yaml', BROKEN)
    const script = (env: Record<string, string>) => {
      const inputs = { LINT_PATHS: 'playbooks', FAIL_ON: 'error', AGAINST: '', ...env }
      return spawnSync('bash', [join(ROOT, 'scripts/lint-action.sh')], {
        cwd: home,
        env: { ...cleanEnv(home), ...inputs },
        encoding: 'utf8',
      })
    }
    const ran = script({})
    expect(ran.status, ran.stderr).toBe(1)
    expect(ran.stdout).toMatch(/^::error file=playbooks\/one\.yaml,line=\d+,/)
    expect(ran.stdout).toContain('1 error')
    writeIn(home, 'playbooks/one.yaml', withLine(FLAWED))
    writeIn(home, 'evenkeel.yaml', 'lint: { checks: { doubled-word: warning } }\n')
    expect(script({ FAIL_ON: 'warning' }).status).toBe(1)
    writeIn(home, 'old/one.yaml', withLine(FLAWED).replace('id: call-back', 'id: ring'))
    expect(script({ AGAINST: 'old' }).stdout).toContain('title=renamed-id')
    expect(script({ LINT_PATHS: 'absent' }).status).toBe(2)
    expect(script({ LINT_PATHS: '--version' }).status).toBe(2)
  })

  it('is used in the documentation with inputs it has', () => {
    const { jobs } = parse(block('docs/ci.md', '/evenkeel@')) as {
      jobs: Record<string, { steps: { uses: string; with: object }[] }>
    }
    const used = jobs.playbooks!.steps.find(({ uses }) => uses.includes('/evenkeel@'))!
    for (const name of Object.keys(used.with)) expect(Object.keys(action.inputs)).toContain(name)
  })
})

describe('the pre-commit hook', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as {
    id: string
    entry: string
    language: string
    require_serial: boolean
    files: string
  }[]

  it('runs a script of the checkout on the files of a commit, and on no others', () => {
    // With "node", npm would build the package without the tools to build it.
    expect(hook).toMatchObject({ language: 'script', require_serial: true })
    const files = new RegExp(hook!.files)
    const named = [
      'playbooks/a.yaml',
      'x/playbooks/b/c.yml',
      'src/a.yaml',
      'playbooks/a.md',
      'myplaybooks/a.yaml',
    ]
    expect(named.filter((name) => files.test(name))).toEqual(named.slice(0, 2))

    const home = tempFolder()
    writeIn(home, 'playbooks/a.yaml', BROKEN)
    writeIn(home, 'x/playbooks/b/c.yml', withLine('do: Put it down.', 'c'))
    const options = { cwd: home, env: cleanEnv(home), encoding: 'utf8' } as const
    const ran = spawnSync(join(ROOT, hook!.entry), named.slice(0, 2), options)
    expect(ran).toMatchObject({ status: 1, stderr: '', stdout: expect.stringContaining('playbooks/a.yaml:') })
  })

  /** A bare checkout, with an npm that takes a moment and then does as told. */
  function checkout(npm: string): { home: string; run: () => Promise<[number | null, string]> } {
    const home = tempFolder()
    const script = writeIn(home, `hooks/${hook!.entry}`, read(hook!.entry))
    writeIn(home, 'hooks/bin/evenkeel.js', 'console.log("linted", ...process.argv.slice(2))')
    const calls = 'echo "$PWD $*" >>"$HOME/calls"; mkdir -p dist; sleep 0.3'
    chmodSync(writeIn(home, 'tools/npm', `#!/bin/sh\n${calls}\n${npm}\n`), 0o755)
    const env = cleanEnv(home, { PATH: `${join(home, 'tools')}:${process.env.PATH}`, NODE_ENV: 'production' })
    const run = (): Promise<[number | null, string]> =>
      new Promise((resolve) => {
        const child = spawn('bash', [script, 'a b.yaml'], { cwd: home, env })
        let said = ''
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
        child.on('close', (code) => resolve([code, said]))
      })
    return { home, run }
  }

  it('sets itself up once, in its own checkout, also when two commits come at once', async () => {
    const { home, run } = checkout('echo chatter; touch dist/playbook.schema.json')
    const fine = [0, 'linted lint a b.yaml\n']
    expect(await Promise.all([run(), run()])).toEqual([fine, fine])
    expect(await run()).toEqual(fine)
    const hooks = realpathSync(join(home, 'hooks'))
    expect(read(join(home, 'calls'))).toBe(`${hooks} ci --include=dev --no-audit --no-fund\n`)
    expect(readdirSync(hooks).sort()).toEqual(['bin', 'dist', 'scripts'])
  })

  it('says why it could not be set up, and tries again the next time', async () => {
    const { home, run } = checkout('echo "no network"; exit 1')
    for (const _ of [1, 2]) {
      const [code, said] = await run()
      expect([code, said]).toEqual([2, expect.stringMatching(/^no network\nevenkeel could not be set up: /)])
    }
    expect(read(join(home, 'calls')).trim().split('\n')).toHaveLength(2)
  })

  it('is in the documentation by its id', () => {
    const { repos } = parse(block('docs/ci.md', 'repos:')) as {
      repos: { rev: string; hooks: { id: string }[] }[]
    }
    expect(repos[0]).toMatchObject({ rev: 'COMMIT', hooks: [{ id: hook!.id }] })
  })
})

it('the GitLab job writes the report that it names', () => {
  const job = (
    parse(block('docs/ci.md', 'codequality')) as { playbooks: { script: string[]; artifacts: object } }
  ).playbooks
  const home = tempFolder()
  writeIn(home, 'playbooks/one.yaml', BROKEN)
  // From the repository, since the package is in no registry; the last line works with what the others set up.
  const [clone, install, lint] = job.script
  const at = /^git clone .* https:\/\/github\.com\/OWNER\/evenkeel (\S+)$/.exec(clone!)![1]!
  expect(install).toBe(`npm ci --include=dev --prefix ${at}`)
  const command = lint!.replace(`node ${at}/bin/evenkeel.js`, `"${process.execPath}" "${BIN}"`)
  expect(command).not.toBe(lint)
  expect(spawnSync('bash', ['-c', command], { cwd: home, env: cleanEnv(home) }).status).toBe(1)
  expect(job.artifacts).toEqual({ when: 'always', reports: { codequality: 'gl-code-quality.json' } })
  const report = JSON.parse(readFileSync(join(home, 'gl-code-quality.json'), 'utf8')) as {
    location: { path: string }
  }[]
  expect(new Set(report.map(({ location }) => location.path))).toEqual(new Set(['playbooks/one.yaml']))
})

it('the settings in the documentation are valid, and do what they say', async () => {
  const home = tempFolder()
  writeIn(home, 'company/evenkeel.yaml', 'lint: { checks: { doubled-word: off } }\n')
  writeIn(home, 'p/evenkeel.yaml', block('docs/ci.md', 'overrides:'))
  writeIn(home, 'p/lint-baseline.json', '{"version":1,"accepted":{}}')
  writeIn(home, 'p/playbooks/one.yaml', BROKEN.replace('stage: clam', 'stage: calm'))
  const ran = await evenkeel(['lint', '--format', 'json'], { home, cwd: join(home, 'p') })
  expect(ran.stderr).toBe('')
  expect(foundIn(ran.stdout).map(({ check }) => check)).not.toContain('doubled-word')
})

it('the problem matcher in the documentation matches what is printed', async () => {
  const task = JSON.parse(block('docs/editors.md', 'problemMatcher', 'json')) as {
    tasks: { problemMatcher: { pattern: Record<string, string> & { regexp: string } } }[]
  }
  const { regexp, ...groups } = task.tasks[0]!.problemMatcher.pattern
  const home = tempFolder()
  writeIn(home, 'a b/ü (1).yaml', BROKEN)
  const json = await evenkeel(['lint', '.', '--format', 'json'], { home })
  const text = await evenkeel(['lint', '.'], { home })
  const matched = text.stdout.split('\n').flatMap((line) => {
    const match = new RegExp(regexp).exec(line)
    const group = (name: string): string => match![Number(groups[name])]!
    return match
      ? [
          {
            path: group('file'),
            line: Number(group('line')),
            column: Number(group('column')),
            severity: group('severity'),
            message: group('message'),
            check: group('code'),
          },
        ]
      : []
  })
  const found = foundIn(json.stdout)
  expect(found.length).toBeGreaterThan(0)
  expect(matched).toEqual(
    found.map(({ path, line, column, severity, message, check }) => ({
      path,
      line,
      column,
      severity,
      message,
      check,
    })),
  )
})

describe('--watch', () => {
  it('looks again after a change, lives through trouble, and ends with Ctrl-C', async () => {
    const home = tempFolder()
    const file = writeIn(home, 'p/one.yaml', withLine('do: Put it down and look up.'))
    const child = start(['lint', 'p', '--watch', '--output', 'p/report.txt'], { home })
    onTestFinished(() => void child.kill('SIGKILL'))
    let said = ''
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk
    })
    const ended = new Promise<[number | null, string | null]>((resolve) => {
      child.on('exit', (code, signal) => resolve([code, signal]))
    })
    /** Waits until it has looked and watches again. */
    const looked = async (words: RegExp): Promise<void> => {
      const limit = Date.now() + 20_000
      while (!(words.test(said) && said.trimEnd().endsWith('Ctrl-C ends it.'))) {
        if (Date.now() > limit) throw new Error(`waited for ${words}; it said:\n${said}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      said = ''
    }
    await looked(/Wrote p\/report\.txt/)
    writeIn(home, 'p/one.yaml', BROKEN)
    await looked(/Wrote p\/report\.txt\. \d+ errors?/)
    writeIn(home, 'p/new/two.yaml', withLine('do: Put it down.', 'two'))
    await looked(/in \d of 2 files/)
    // For a moment it cannot be read.
    spawnSync('rm', [file])
    symlinkSync(join(home, 'nowhere'), file)
    await looked(/There is no file p\/one\.yaml/)
    spawnSync('rm', [file])
    writeIn(home, 'p/one.yaml', withLine('do: Put it down and look up.'))
    await looked(/of 2 files/)
    // Its own report is no change.
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(said).toBe('')
    child.kill('SIGINT')
    expect(await ended).toEqual([130, null])
  })

  it.each([['-'], ['absent']])('refuses to watch %s', async (path) => {
    const ran = await evenkeel(['lint', path, '--watch'], { home: tempFolder() })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
  })
})
