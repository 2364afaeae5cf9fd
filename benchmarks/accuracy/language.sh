#!/usr/bin/env bash
# How well the language layer reads treebanks: one table, the study's figures beside ours.
#   language.sh LANGUAGEDIR [MODEL]
# LANGUAGEDIR/data holds ewt-dev, gum-dev and gum-dev-news.conllu; nothing of them is part of this repository. MODEL is a model other than the engine's own.
# The study's figures are of the treebanks' test halves, ours of their dev halves.
set -euo pipefail
[ $# -ge 1 ] && [ -d "$1/data" ] || { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
dotnet build "$root/tools/Dossier.Training" -c Release -v q --nologo -clp:ErrorsOnly >&2
training() { dotnet "$root/tools/Dossier.Training/bin/Release/net10.0/Dossier.Training.dll" "$@"; }
model=()
[ $# -lt 2 ] || model=(--model "$2")
ewt="$1/data/ewt-dev.conllu" gum="$1/data/gum-dev.conllu" news="$1/data/gum-dev-news.conllu"

# The figure behind a name, the first or the second of the line: figure LINE NAME [WHICH].
figure() { awk -v name="$2" -v which="${3:-1}" '{ for (i = 1; i < NF; i++) if ($i == name && !--which) { sub(/[^0-9.].*/, "", $(i + 1)); printf "%.1f", $(i + 1) } }' <<< "$1"; }
cutting() { local line; line="$(training words "$1")"; echo "$(figure "$line" F)/$(figure "$line" F 2)"; }
# Names are the engine's, of the running text: names FILE.
names() { training names "$1" | awk '$1 == "all" { all = $7 } $1 ~ /^(PER|ORG|LOC)$/ { kinds = kinds (kinds == "" ? "" : "/") $7 } END { printf "%s (%s)", all, kinds }'; }
trees() { echo "$(figure "$1" UAS)/$(figure "$1" LAS)"; }
tags() { echo "$(figure "$1" UPOS)/$(figure "$1" XPOS)"; }
lemmas() { training lemmas "$1" | awk '{ printf "%.1f", $3 }'; }

ewtScore="$(training score "$ewt" "${model[@]}")" gumScore="$(training score "$gum" "${model[@]}")" newsScore="$(training score "$news" "${model[@]}")"
echo '| measure | study (test halves) | reach | Dossier (dev halves) |'
echo '| --- | --- | --- | --- |'
echo "| tokens F / sentences F, EWT · GUM news · GUM | 98.9/78.2 · 100/92.6 | 99.2/82 · 100/96 | $(cutting "$ewt") · $(cutting "$news") · $(cutting "$gum") |"
echo "| UPOS / XPOS accuracy, EWT · GUM news · GUM | 95.2 · 94.7 (UPOS) | 95.8 · 96.0 (UPOS) | $(tags "$ewtScore") · $(tags "$newsScore") · $(tags "$gumScore") |"
echo "| lemmas, EWT · GUM news · GUM | | | $(lemmas "$ewt") · $(lemmas "$news") · $(lemmas "$gum") |"
echo "| UAS / LAS on gold tokens, EWT | 83.0/79.1 small, 84.4/80.8 medium | 86/83 | $(trees "$ewtScore") |"
echo "| UAS / LAS, GUM news · GUM | 82.5/78.6 medium | 85/81.5 | $(trees "$newsScore") · $(trees "$gumScore") |"
echo "| names F1, GUM news (PER / ORG / LOC) | 68 (74/52/75) | 78 (86/66/82) | $(names "$news") |"
echo "| names F1, EWT · GUM (PER / ORG / LOC) | | | $(names "$ewt") · $(names "$gum") |"
blob="${2:-$root/src/Dossier.Engine/Language/Model/english.model}"
echo "| model in the package, compressed | 1.3 · 2.9 MB | ≤ 3 MB | $(gzip -9 -c "$blob" | wc -c | awk '{ printf "%.1f", $1 / 1e6 }') MB |"
training speed "$ewt" "$gum" "${model[@]}" | awk '
  { for (i = 1; i < NF; i++) if ($(i + 1) == "MB/s") speed[$1 $2 == "+parse" ? "trees" : $1] = $i }
  END { printf "| tokens, and all from tokens to trees, MB/s of processor time | 0.8 (all), 1 : 4 | ≥ 2 (all), ≤ 1 : 4 | %.0f, %.2f, 1 : %.0f |\n", speed["tokens"], speed["trees"], speed["tokens"] / speed["trees"] }'
