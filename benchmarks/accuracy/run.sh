#!/usr/bin/env bash
# Runs every accuracy measurement and prints one table.
#   run.sh EVALDIR
# EVALDIR is a folder of gold data and the scorers that belong to it; nothing of it is part of this repository. See docs/accuracy.md.
[ $# -eq 1 ] || set -- --help
case "$1" in -*) usage=1 ;; esac
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ -z "${usage:-}" ] || usage
header
export ROWS=1
"$here/times.sh" "$1"
"$here/quantities.sh" "$1"
"$here/facts.sh" "$1"
for set in "$1"/disputes/*/; do
  "$here/disputes.sh" "$1" "$(basename "$set")"
done
