#!/usr/bin/env bash
# The step of action.yml: annotations and text in the log, a table in the job's summary, SARIF where asked for. Inputs
# come as INPUT_* variables; exits as okr lint does.
set -euo pipefail

okr=${INPUT_OKR:-}
if [ -z "$okr" ]; then
  here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
  "$here/dev" build >&2
  okr=$here/build/release/okr
fi

arguments=(lint -C "${GITHUB_WORKSPACE:-.}/${INPUT_DIRECTORY:-.}" --format full --format github)
case "${INPUT_SINCE:-auto}" in
  none) ;;
  auto) if [ -n "${GITHUB_BASE_REF:-}" ]; then arguments+=(--since auto); fi ;;
  *) arguments+=(--since "$INPUT_SINCE") ;;
esac
if [ -n "${INPUT_FAIL_ON:-}" ]; then arguments+=(--fail-on "$INPUT_FAIL_ON"); fi
if [ -n "${INPUT_TODAY:-}" ]; then arguments+=(--today "$INPUT_TODAY"); fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
arguments+=(--format "markdown=$work/summary.md" --format "concise=$work/findings.txt")
if [ -n "${INPUT_SARIF:-}" ]; then
  case "$INPUT_SARIF" in
    /*) sarif=$INPUT_SARIF ;;
    *) sarif=${GITHUB_WORKSPACE:-$PWD}/$INPUT_SARIF ;;
  esac
  mkdir -p "$(dirname "$sarif")"
  rm -f "$sarif" # one of an earlier run is no answer of this one
  arguments+=(--format "sarif=$sarif")
fi

status=0
"$okr" "${arguments[@]}" || status=$?
if [ -f "$work/summary.md" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  cat "$work/summary.md" >> "$GITHUB_STEP_SUMMARY"
fi
if [ -f "$work/findings.txt" ] && [ -n "${GITHUB_OUTPUT:-}" ]; then
  {
    printf 'findings=%s\n' "$(wc -l < "$work/findings.txt")"
    if [ -n "${INPUT_SARIF:-}" ] && [ -f "$sarif" ]; then printf 'sarif=%s\n' "$INPUT_SARIF"; fi
  } >> "$GITHUB_OUTPUT"
fi
exit "$status"
