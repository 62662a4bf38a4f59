#!/usr/bin/env bash
# What pre-commit runs: lint on the files of a commit. pre-commit hands over a bare checkout of this repository, so the
# first run installs and builds in it, and nowhere else; npm's own way for git packages would build without the tools.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# The build writes this file last.
built="$here/dist/playbook.schema.json"
lock="$here/.installing"

install() {
  # Two projects may commit at the same moment, and both use this checkout.
  local waited=0
  until mkdir "$lock" 2>/dev/null; do
    if [ ! -d "$lock" ] || [ "$waited" -ge 300 ]; then
      echo "evenkeel could not be set up: remove $lock if it is there, and see that its folder can be written." >&2
      exit 2
    fi
    sleep 1
    waited=$((waited + 1))
  done
  trap 'rmdir "$lock"' EXIT
  # The other one may have done it meanwhile.
  if [ ! -f "$built" ]; then
    local said
    if ! said="$(cd "$here" && npm ci --include=dev --no-audit --no-fund 2>&1)"; then
      printf '%s\nevenkeel could not be set up: npm ci failed in %s, see above.\n' "$said" "$here" >&2
      exit 2
    fi
  fi
  rmdir "$lock"
  trap - EXIT
}

[ -f "$built" ] || install
exec node "$here/bin/evenkeel.js" lint "$@"
