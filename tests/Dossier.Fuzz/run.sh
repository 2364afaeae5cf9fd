#!/usr/bin/env bash
# Fuzzes for some minutes, all targets in turn or those named: tests/Dossier.Fuzz/run.sh MINUTES [TARGET...]
# With afl-fuzz (Debian: apt-get install afl++) it drives the search; without it, or with FUZZ_WITH=loop, the program's own loop does. Both are guided by the branches taken.
# What breaks something is left in FINDS (default: a folder under artifacts), with the exception in a file beside it. Exit code 1 when anything was found.
set -euo pipefail
minutes="${1:?usage: run.sh MINUTES [TARGET...]}"
shift
here="$(cd "$(dirname "$0")" && pwd)"
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(article pair markdown rulings jsonl code)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
finds="${FINDS:-$here/../../artifacts/fuzz}"
mkdir -p "$finds"

dotnet build "$here" -c Release -v q
cp -r "$here/bin/Release/net10.0" "$work/bin"
dotnet "$work/bin/Dossier.Fuzz.dll" instrument "$work/bin"

seconds=$((minutes * 60 / ${#targets[@]}))
with="${FUZZ_WITH:-}"
[ -n "$with" ] || { command -v afl-fuzz > /dev/null && with=afl || with=loop; }
code=0
for target in "${targets[@]}"; do
  if [ "$with" = loop ]; then
    dotnet "$work/bin/Dossier.Fuzz.dll" loop "$target" "$seconds" "$RANDOM" "$finds" || code=1
    continue
  fi
  # The program is no native binary of AFL's, writes no core files of its own, and shares the machine's governor with others.
  AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 AFL_QUIET=1 \
    afl-fuzz -i "$here/Corpus/$target" -o "$work/$target" -V "$seconds" -t 20000 -m none -G 4096 -- dotnet "$work/bin/Dossier.Fuzz.dll" afl "$target" > "$work/$target.log" 2>&1 \
    || { cat "$work/$target.log"; code=1; }
  awk -F' *: *' -v t="$target" '$1 == "execs_done" { e = $2 } $1 == "saved_crashes" { c = $2 } $1 == "saved_hangs" { h = $2 } $1 == "edges_found" { b = $2 } END { printf "%s: %d runs, %d branches, %d crashes, %d hangs\n", t, e, b, c, h }' "$work/$target/default/fuzzer_stats"
  for found in "$work/$target"/default/crashes/id* "$work/$target"/default/hangs/id*; do
    [ -e "$found" ] || continue
    code=1
    name="$finds/$target-$(basename "$found" | tr -c 'A-Za-z0-9\n' _)"
    cp "$found" "$name"
    timeout 120 dotnet "$work/bin/Dossier.Fuzz.dll" replay "$target" "$found" > "$name.why" 2>&1 || true
  done
done
exit $code
