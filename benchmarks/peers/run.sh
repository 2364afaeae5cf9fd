#!/usr/bin/env bash
# Dossier's tagger beside compromise and wink-nlp, on the running text of treebanks: one table.
#   run.sh LANGUAGEDIR
# LANGUAGEDIR/data/*-dev*.conllu are the treebanks; nothing of them is part of this repository. Node and npm are needed.
set -euo pipefail
[ $# -eq 1 ] && [ -d "$1/data" ] || { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2; exit 2; }
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
dotnet build "$root/tools/Dossier.Training" -c Release -v q --nologo -clp:ErrorsOnly >&2
(cd "$here" && npm install --no-package-lock --no-audit --no-fund --silent >&2)
training() { dotnet "$root/tools/Dossier.Training/bin/Release/net10.0/Dossier.Training.dll" "$@"; }

rows="$(node "$here/peers.mjs" "$1"/data/*-dev*.conllu)"
echo '| tagger | treebank | words aligned % | UPOS of these % | UPOS of all words % | UPOS of all but punctuation % |'
echo '| --- | --- | --- | --- | --- | --- |'
{
  grep -v '^speed' <<< "$rows"
  training score --running "$1"/data/*-dev*.conllu | awk '{
    figures = ""
    for (i = 2; i < NF - 2; i++) if ($i ~ /^[0-9.]+$/) figures = figures sprintf(" | %.1f", $i)
    print "| Dossier | " $1 figures " |" }'
} | sort -s -t '|' -k 3,3
echo
echo '| tokens and tags of running text | MB/s of processor time |'
echo '| --- | --- |'
sed -n 's/^speed //p' <<< "$rows"
training speed "$1"/data/*-dev*.conllu | awk '/^text to tags/ { print "| Dossier | " $4 " |" }'
