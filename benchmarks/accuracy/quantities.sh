#!/usr/bin/env bash
# Scores quantities against the NewsQuant sentences.
#   quantities.sh EVALDIR [SPLIT] [SCORER OPTIONS…]
# EVALDIR/quantities holds score_quant.py and SPLIT.jsonl; SPLIT is dev by default.
# Options such as --errors 40 go to score_quant.py, whose whole answer is then printed below the table.
[ $# -ge 1 ] || set -- --help
case "$1" in -*) usage=1 ;; esac
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ -z "${usage:-}" ] || usage
eval="$1/quantities"; shift
split=dev
if [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; then split="$1"; shift; fi

dossier extract --format jsonl - < "$eval/$split.jsonl" > "$work/mentions.jsonl"
python3 "$here/convert.py" quantities "$eval/$split.jsonl" "$work/mentions.jsonl" > "$work/pred.jsonl"
python3 "$eval/score_quant.py" --gold "$eval/$split.jsonl" --pred "$work/pred.jsonl" > "$work/scores.txt"

header
python3 "$here/rows.py" quantities "$work/scores.txt"
if [ $# -gt 0 ]; then
  echo
  python3 "$eval/score_quant.py" --gold "$eval/$split.jsonl" --pred "$work/pred.jsonl" "$@"
fi
