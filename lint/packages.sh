#!/usr/bin/env bash
# Each package has a label on its door: what it owns, whom it may use, and @NullMarked.
. "$(dirname "$0")/lib/forbid.bash"
bad=0
while read -r folder; do
    grep -qs '^@NullMarked' "$folder/package-info.java" && continue
    echo "$folder"
    bad=1
done < <(ours '*/src/main/java/*' java | xargs -r dirname | sort -u)
[ $bad = 0 ] || echo '  mend: write its package-info.java with two sentences and @NullMarked' >&2
exit $bad
