#!/usr/bin/env bash
# Scores what news has of other readers' specifications: dates, months, lengths, sets, money, measures.
#   specifications.sh FOLDER [-v]
# FOLDER is a checkout of Microsoft.Recognizers.Text or of Duckling, of which nothing is part of this repository. -v lists what is not right.
# What counts as right, as another convention and as wrong stands at the head of specifications.py.
[ $# -ge 1 ] || set -- --help
case "$1" in -*) usage=1 ;; esac
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ -z "${usage:-}" ] || usage

python3 "$here/specifications.py" jobs "$1" > "$work/jobs.jsonl"
dossier extract --format jsonl - < "$work/jobs.jsonl" > "$work/mentions.jsonl"
python3 "$here/specifications.py" score "$1" "$work/mentions.jsonl" ${2+"$2"}
