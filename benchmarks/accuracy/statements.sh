#!/usr/bin/env bash
# How many of a careful reader's main facts the statements of the seeds hold.
#   statements.sh LANGUAGEDIR SEEDSDIR [--all]
# LANGUAGEDIR/gold_facts.tsv lists them by hand: article.sentence, subject, predicate, object, modifiers. Every fact missed is printed; --all prints every statement too.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
dotnet build "$root/tools/Dossier.Training" -c Release -v q --nologo -clp:ErrorsOnly >&2
dotnet "$root/tools/Dossier.Training/bin/Release/net10.0/Dossier.Training.dll" statements "$1/gold_facts.tsv" "$2" "${@:3}"
