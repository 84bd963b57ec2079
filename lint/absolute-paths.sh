#!/usr/bin/env bash
# Only the room layout knows where things lie on a host.
. "$(dirname "$0")/lib/forbid.bash"
mapfile -t files < <(ours '*/src/main/java/*' java | grep -v '/karesansui/layout/')
forbid '"/(?!dev/urandom")(etc|var|usr|run|srv|proc|sys|tmp|home|root|opt|dev|bin|sbin|lib)(/|")' \
    'ask the Layout for the path; a path that it lacks is a line there' "${files[@]}"
