#!/usr/bin/env bash
# Scores disputes between articles.
#   disputes.sh EVALDIR seeds|ecbplus-dev|… [-v]
# EVALDIR/disputes holds score.py and, for each set, a folder with gold.jsonl. A set's sub-folders are its clusters, each checked by itself;
# a set without sub-folders is the repository's own seeds/. -v prints the scorer's whole answer and where every finding stands.
[ $# -ge 2 ] || set -- --help
case "$1" in -*) usage=1 ;; esac
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ -z "${usage:-}" ] || usage
eval="$1/disputes"; set="$2"; verbose="${3:-}"

: > "$work/findings.jsonl"
clusters=0
for folder in "$eval/$set"/*/; do
  [ -d "$folder" ] || continue
  clusters=$((clusters + 1))
  dossier check --format json --level error "$folder" > "$work/check.json"
  python3 "$here/convert.py" disputes "$(basename "$folder")" "$work/check.json" >> "$work/findings.jsonl"
done
if [ "$clusters" = 0 ]; then
  cluster="$(python3 -c 'import json, sys; print(json.loads(open(sys.argv[1], encoding="utf-8").readline())["cluster"])' "$eval/$set/gold.jsonl")"
  dossier check --format json --level error "$root/seeds" > "$work/check.json"
  python3 "$here/convert.py" disputes "$cluster" "$work/check.json" >> "$work/findings.jsonl"
fi
python3 "$eval/score.py" "$eval/$set" "$work/findings.jsonl" > "$work/scores.txt"
# Infos ask somebody to look and count for what is found; precision is asked of warnings.
grep -v '"level": "info"' "$work/findings.jsonl" > "$work/warnings.jsonl" || true
python3 "$eval/score.py" "$eval/$set" "$work/warnings.jsonl" > "$work/warnings.txt"

header
python3 "$here/rows.py" disputes "$set" "$work/warnings.txt" "$work/scores.txt"
if [ "$verbose" = -v ]; then
  echo
  cat "$work/scores.txt" "$work/findings.jsonl"
fi
