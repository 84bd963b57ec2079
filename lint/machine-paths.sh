#!/usr/bin/env bash
# Nothing of the machine on which a change was made stays in the repository.
. "$(dirname "$0")/lib/forbid.bash"
mapfile -t files < <(git ls-files --cached --others --exclude-standard | grep -vE '^lint/|\.(png|jpg|ico|woff2)$|package-lock.json')
forbid '(^|[\s"'"'"'=(:`>])/(work|tmp)/' \
    'use a temporary folder made at run time, or a path below the project' "${files[@]}"
