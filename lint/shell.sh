#!/usr/bin/env bash
# Our shell scripts pass shellcheck.
. "$(dirname "$0")/lib/forbid.bash"
mapfile -t files < <({ ours . 'sh|bash'; ls dev .ci/run lint/*.sh lint/lib/*.bash 2>/dev/null; } | sort -u)
if ! command -v shellcheck >/dev/null; then
    echo '  mend: apt-get install shellcheck' >&2
    exit 1
fi
shellcheck -x -s bash -e SC1091 "${files[@]}" || { echo '  mend: as shellcheck says, each code has a page' >&2; exit 1; }
