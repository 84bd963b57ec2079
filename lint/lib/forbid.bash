# Sourced by the lints. forbid PATTERN MEND FILE...: prints each line that matches the Perl pattern, then how to mend it.
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2
export LC_ALL=C.UTF-8

# The files that are ours, tracked or new, below the folders given. A name ends in one of the words of $2.
ours() {
    git ls-files --cached --others --exclude-standard -- "$1" | grep -E "\\.($2)\$" | grep -v '^lint/' || true
}

forbid() {
    local pattern=$1 mend=$2
    shift 2
    [ $# -gt 0 ] || return 0
    if grep -nHP -e "$pattern" -- "$@"; then
        printf '  mend: %s\n' "$mend" >&2
        return 1
    fi
}
