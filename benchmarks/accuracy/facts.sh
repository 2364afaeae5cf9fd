#!/usr/bin/env bash
# How many of a careful reader's facts in the seeds are found.
#   facts.sh EVALDIR [-v]
# EVALDIR/disputes/seeds/facts.jsonl lists them. -v prints a table by kind and every fact missed.
[ $# -ge 1 ] || set -- --help
case "$1" in -*) usage=1 ;; esac
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ -z "${usage:-}" ] || usage

dossier extract --format jsonl "$root/seeds" > "$work/mentions.jsonl"
header
python3 "$here/facts.py" "$1/disputes/seeds/facts.jsonl" "$work/mentions.jsonl" "${2:-}"
