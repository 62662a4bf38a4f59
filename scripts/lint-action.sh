#!/usr/bin/env bash
# What the GitHub Action runs. Inputs come in the environment, never in the text of a command.
set -euo pipefail
read -r -a paths <<<"${LINT_PATHS:-playbooks}"
options=(--format github --fail-on "${FAIL_ON:-error}")
[ -n "${AGAINST:-}" ] && options+=(--against "$AGAINST")
exec node "$(dirname "${BASH_SOURCE[0]}")/../bin/evenkeel.js" lint "${options[@]}" -- "${paths[@]}"
