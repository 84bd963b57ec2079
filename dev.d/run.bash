# ./dev run: from a clone to a console in the browser.

run() {
    local agreed='' root='' hosts=() listen=127.0.0.1:8080
    while [ $# -gt 0 ]; do
        case $1 in
            --yes) agreed=yes ;;
            --host) hosts+=("${2:?--host wants NAME=URI or URI}") && shift ;;
            --root) root=${2:?--root wants a folder} && shift ;;
            --listen) listen=${2:?--listen wants ADDRESS:PORT} && shift ;;
            *) refuse "run does not know $1. ./dev help lists what it knows." ;;
        esac
        shift
    done
    local arguments=(serve --listen "$listen") host
    for host in "${hosts[@]}"; do
        arguments+=(--host "$(named "$host")")
    done
    if [ -n "$root" ] || only_test_driver "${hosts[@]}"; then
        run_in_folder "${root:-}" "${arguments[@]}"
    else
        is_root || refuse 'Setting up a host needs root. Without root: ./dev run --host test:///default'
        run_on_host "$agreed" "${arguments[@]}"
    fi
}

# NAME=URI of a URI that came without a name. A URI may itself hold an equals sign, behind its colon.
named() {
    [[ $1 == *://* ]] || refuse "$1 is no libvirt URI."
    if [[ ${1%%://*} == *=* ]]; then
        printf '%s' "$1"
    elif [[ $1 == test://* ]]; then
        printf 'test=%s' "$1"
    else
        printf 'local=%s' "$1"
    fi
}

only_test_driver() {
    [ $# -gt 0 ] || return 1
    local host
    for host in "$@"; do
        [[ $host == *test://* ]] || return 1
    done
}

# Everything below one folder, as whoever calls.
run_in_folder() {
    local root=$1
    shift
    assemble
    if [ -z "$root" ]; then
        mkdir -p build
        root=$(mktemp -d "$PWD/build/root.XXXXXX")
    fi
    say "Serving from $root"
    exec dist/bin/karesansui "$@" --root "$root"
}

run_on_host() {
    local agreed=$1
    shift
    announce
    [ -n "$agreed" ] || confirm 'Go on?'
    need_packages "$HOST_PACKAGES"
    build
    install_program
    install_guest_media
    start_libvirt
    start_default_network
    "$COMMAND" set-up-host --yes
    "$COMMAND" doctor || say 'Something is left to mend: the doctor says how. Serving all the same.'
    say 'Serving as kss; Ctrl-C ends it'
    serve_as_kss "$@"
}

# Becomes the daemon: the account's groups, and nothing of the caller's environment.
serve_as_kss() {
    cd /
    exec setpriv --reuid kss --regid kss --init-groups \
        env -i HOME=/var/lib/karesansui PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        "$INSTALLED/bin/karesansui" "$@"
}

announce() {
    cat >&2 <<TEXT
./dev run makes a libvirt host of this machine. It will
  - install these packages: $(missing_packages "$BUILD_PACKAGES" "$DRIVER_PACKAGES" "$HOST_PACKAGES" | grep . || echo none, all are there)
  - build, and put the program in $INSTALLED, its command in $COMMAND
  - put a tiny guest's kernel and initrd in $MEDIA
  - make the account and group kss, and the folders and rights that docs/files.md lists
  - start libvirt and its network default, where they do not run
  - serve as kss
TEXT
}
