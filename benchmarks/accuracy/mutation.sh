#!/usr/bin/env bash
# Changes one value that two articles state alike, and counts the disputes found.
#   mutation.sh EVALDIR [SET] [LIST]
# Each sub-folder of EVALDIR/disputes/SET, ecbplus-dev by default, is a cluster of articles. LIST is a file to which every mutant is written, one a line.
set -euo pipefail
[ $# -ge 1 ] && [ -d "$1/disputes/${2:-ecbplus-dev}" ] || { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
dotnet build "$root/benchmarks/Dossier.Mutation" -c Release -v q --nologo -clp:ErrorsOnly >&2
dotnet "$root/benchmarks/Dossier.Mutation/bin/Release/net10.0/Dossier.Mutation.dll" "$1/disputes/${2:-ecbplus-dev}" "${@:3}"
