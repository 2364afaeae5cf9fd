#!/usr/bin/env bash
# Packs everything a release has into a folder: packages, symbols, and a bill of materials in each package. Native code is made for the machine's own platform, so a release
# packs there what it can: tools/pack.sh OUT on one machine, and on each other "tools/pack.sh OUT PLATFORM", such as win-x64, whose package takes the place of the one made without.
set -euo pipefail
cd "$(dirname "$0")/.."
out="$(mkdir -p "${1:?the folder for the packages}" && cd "$1" && pwd)"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1 CI=true
materials="$(mktemp -d)"
trap 'rm -rf "$materials"' EXIT

pack() {
  local project="$1"
  shift
  dotnet pack "src/$project" -c Release -o "$out" -v q -p:BillOfMaterials="$materials/$project.json" "$@"
}
native() { pack Dossier.Tool -r "$1" -p:Aot=true; }

version="$(dotnet msbuild src/Dossier -getProperty:Version)"
for project in Dossier Dossier.Markdown Dossier.Tool; do
  dotnet restore "src/$project" -v q
  dotnet tool exec --yes CycloneDX@6.3.1 -- "src/$project/$project.csproj" -o "$materials" -fn "$project.json" -F Json --spec-version 1.6 --exclude-dev --disable-package-restore \
    --set-name "$project" --set-version "$version" > "$materials/log" || { cat "$materials/log"; exit 1; }
done

if [ $# -gt 1 ]; then
  native "$2"
  exit
fi
pack Dossier
pack Dossier.Markdown
# Templates have no libraries, and so no bill of materials.
dotnet pack src/Dossier.Templates -c Release -o "$out" -v q
pack Dossier.Tool
own="$(dotnet msbuild src/Dossier.Tool -getProperty:NETCoreSdkPortableRuntimeIdentifier)"
for platform in $(dotnet msbuild src/Dossier.Tool -getProperty:ToolPackageRuntimeIdentifiers | tr ';' ' '); do
  if [ "$platform" = "$own" ]; then native "$platform"; else pack Dossier.Tool -r "$platform"; fi
done
