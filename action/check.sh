#!/usr/bin/env bash
# Runs the check of action.yml three times, for the file, the summary and the lines of the pull request; the last run's exit code is the job's.
set -euo pipefail
dossier="$RUNNER_TEMP/dossier/dossier"

paths=()
while IFS= read -r path; do
  # Blanks at the ends of a line come from the YAML; a file's name that begins with a dash is no option.
  path="${path#"${path%%[![:space:]]*}"}"
  path="${path%"${path##*[![:space:]]}"}"
  case "$path" in
    '') ;;
    -*) paths+=("./$path") ;;
    *) paths+=("$path") ;;
  esac
done <<< "$PATHS"
if [ ${#paths[@]} -eq 0 ]; then
  echo "::error title=dossier::the input 'paths' is empty; name the articles, or the folder they are in."
  exit 2
fi

options=(--level "$LEVEL")
if [ -n "$SET" ]; then options+=(--set "$SET"); fi
if [ -n "$RULINGS" ]; then options+=(--rulings "$RULINGS"); fi
if [ -n "$BASELINE" ]; then options+=(--baseline "$BASELINE"); fi

# 1 means disputes, which the last run tells; anything else means that there is no result.
run() {
  local code=0
  "$dossier" check "${paths[@]}" "${options[@]}" --format "$1" || code=$?
  [ $code -le 1 ] || exit $code
}

mkdir -p "$(dirname "$SARIF")"
run sarif > "$SARIF"
run markdown >> "$GITHUB_STEP_SUMMARY"
"$dossier" check "${paths[@]}" "${options[@]}" --format github
