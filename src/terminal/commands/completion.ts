import { nearest } from '../../text/nearest.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import type { CommandName } from '../program.ts'
import { UserError } from '../user-error.ts'

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const

/** `evenkeel completion <shell>`: a script that completes commands, their options and the names of playbooks. */
export async function run(
  context: Context,
  shell: string,
  commands: readonly CommandName[],
): Promise<ExitCode> {
  const content = await context.content()
  const ids = content.playbooks.map((p) => p.file.id)
  switch (shell) {
    case 'bash':
      context.out(bash(commands, ids))
      break
    case 'zsh':
      // zsh reads bash completions once its own bridge is on.
      context.out(`autoload -U +X bashcompinit && bashcompinit\n${bash(commands, ids)}`)
      break
    case 'fish':
      context.out(fish(commands, ids))
      break
    case 'powershell':
      context.out(powershell(commands, ids))
      break
    default: {
      const meant = nearest(shell, SHELLS)
      throw new UserError(
        `"${shell}" is not a shell known here. ${meant ? `Did you mean "${meant}"?` : `Use one of: ${SHELLS.join(', ')}.`}`,
      )
    }
  }
  return EXIT.ok
}

const TAKES_PLAYBOOK = ['guide', 'show']

function bash(commands: readonly CommandName[], ids: readonly string[]): string {
  const cases = commands.map(({ name, options }) => {
    const words = [...options, ...(TAKES_PLAYBOOK.includes(name) ? ids : [])].join(' ')
    return `    ${name}) words="${words}" ;;`
  })
  return `# Completion for evenkeel. Add to your shell's start file:  source <(evenkeel completion bash)
_evenkeel() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map((c) => c.name).join(' ')}"
  elif [ "$previous" = "--playbook" ]; then words="${ids.join(' ')}"
  else case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac; fi
  COMPREPLY=( $(compgen -W "$words" -- "$current") )
}
complete -o default -F _evenkeel evenkeel`
}

function fish(commands: readonly CommandName[], ids: readonly string[]): string {
  const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
  const lines = ['# Completion for evenkeel. Save as ~/.config/fish/completions/evenkeel.fish']
  for (const { name, about, options } of commands) {
    lines.push(`complete -c evenkeel -f -n __fish_use_subcommand -a ${name} -d ${quote(about)}`)
    for (const option of options) {
      lines.push(`complete -c evenkeel -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`)
    }
    if (TAKES_PLAYBOOK.includes(name)) {
      lines.push(`complete -c evenkeel -f -n '__fish_seen_subcommand_from ${name}' -a '${ids.join(' ')}'`)
    }
  }
  return lines.join('\n')
}

function powershell(commands: readonly CommandName[], ids: readonly string[]): string {
  const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ')
  const cases = commands.map(({ name, options }) => {
    return `    '${name}' { @(${list([...options, ...(TAKES_PLAYBOOK.includes(name) ? ids : [])])}) }`
  })
  return `# Completion for evenkeel. Add to your profile:  evenkeel completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName evenkeel -ScriptBlock {
  param($word, $line, $position)
  $parts = $line.CommandElements | ForEach-Object { $_.ToString() }
  $words = if ($parts.Count -le 1 -or ($parts.Count -eq 2 -and $word)) { @(${list(commands.map((c) => c.name))}) } else { switch ($parts[1]) {
${cases.join('\n')}
    default { @() }
  } }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}`
}
