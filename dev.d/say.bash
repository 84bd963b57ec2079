# How ./dev speaks: progress on the error stream, so that what a task prints can be piped.

say() { printf '\033[1m==> %s\033[0m\n' "$*" >&2; }

refuse() {
    printf 'dev: %s\n' "$*" >&2
    exit 1
}

# A question that counts as answered with yes in CI and with --yes.
confirm() {
    [ -z "${CI:-}" ] || return 0
    [ -t 0 ] || refuse 'Nobody is there to ask. Say --yes to agree beforehand.'
    local answer
    read -r -p "$1 [y/N] " answer
    [[ $answer == [yY]* ]] || refuse 'Nothing was changed.'
}
