# Read by the other scripts: builds the command line once and prints rows of one table.
# shellcheck shell=bash
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"

if [ -z "${DOSSIER:-}" ]; then
  dotnet build "$root/src/Dossier.Tool" -c Release -f net10.0 -v q --nologo -clp:ErrorsOnly >&2
  export DOSSIER="$root/src/Dossier.Tool/bin/Release/net10.0/Dossier.Tool.dll"
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# Exit code 1 says that disputes were found, which is what is measured here.
dossier() {
  local code=0
  dotnet "$DOSSIER" "$@" || code=$?
  [ "$code" -le 1 ] || { echo "dossier $1 ended with exit code $code" >&2; exit "$code"; }
}

# One table when run alone, rows of the caller's table under run.sh.
header() {
  if [ -z "${ROWS:-}" ]; then
    echo '| measure | peers | reach | Dossier |'
    echo '| --- | --- | --- | --- |'
  fi
}

usage() {
  # The comment at the head of the calling script is its manual.
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
