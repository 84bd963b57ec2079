#!/usr/bin/env bash
# No get prefix: a value is asked by its name, a lookup is find (Optional) or require (throws).
. "$(dirname "$0")/lib/forbid.bash"
mapfile -t files < <(ours '*/src/*' java)
[ ${#files[@]} -eq 0 ] || awk '
    FNR == 1 { before = "" }
    /^ +(public |protected |private |static |final )*[A-Za-z][A-Za-z<>,.? \[\]]* get[A-Z][A-Za-z]*\(/ && before !~ /@Override/ {
        print FILENAME ":" FNR ": " $0; bad = 1 }
    { before = $0 }
    END { if (bad) print "  mend: drop the get: name(), findName() or requireName()" > "/dev/stderr"; exit bad }' "${files[@]}"
