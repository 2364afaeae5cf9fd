#!/usr/bin/env bash
# Scores times against TimeML gold.
#   times.sh EVALDIR [SPLIT] [SCORER OPTIONS…]
# EVALDIR/time holds to_jobs.py, score.py and the gold, one folder a corpus: SPLIT/timebank, SPLIT/aquaint, SPLIT/wikiwars. SPLIT is dev by default.
# Options such as --errors 40 --by-type go to score.py, whose whole answer is then printed below the table.
[ $# -ge 1 ] || set -- --help
case "$1" in -*) usage=1 ;; esac
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ -z "${usage:-}" ] || usage
eval="$1/time"; shift
split=dev
if [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; then split="$1"; shift; fi

python3 "$eval/to_jobs.py" "$eval/$split" > "$work/jobs.jsonl"
dossier extract --format jsonl - < "$work/jobs.jsonl" > "$work/mentions.jsonl"
python3 "$here/convert.py" times "$work/jobs.jsonl" "$work/mentions.jsonl" > "$work/pred.jsonl"

news=(); for corpus in timebank aquaint; do [ -d "$eval/$split/$corpus" ] && news+=("$eval/$split/$corpus"); done
[ ${#news[@]} -gt 0 ] || news=("$eval/$split")
python3 "$eval/score.py" --gold "${news[@]}" --pred "$work/pred.jsonl" --json > "$work/news.json"
wiki=null
if [ -d "$eval/$split/wikiwars" ]; then
  python3 "$eval/score.py" --gold "$eval/$split/wikiwars" --pred "$work/pred.jsonl" --json > "$work/wiki.json"
  wiki="$work/wiki.json"
fi

header
python3 "$here/rows.py" times "$work/news.json" "$wiki"
if [ $# -gt 0 ]; then
  echo
  python3 "$eval/score.py" --gold "$eval/$split" --pred "$work/pred.jsonl" --per-set "$@"
fi
