#!/usr/bin/env bash
# run.sh [ROW...]: prepares the host of the lab and measures the rows named, or all. ./dev bench calls it.
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
[[ $(hostname) == karesansui-lab-* ]] || fail 'This is for the lab: ./dev bench'

[ $# -gt 0 ] || set -- page event list memory idle start console
for row in "$@"; do [ -f "bench/$row.sh" ] || fail "there is no bench/$row.sh"; done
mkdir -p "$WORK"
e2e/lab/install.sh program >"$WORK/install.log" 2>&1 || fail "the program was not installed: $(tail -3 "$WORK/install.log")"
make_guests
start_daemon
make_account
await_guests
stop_daemon
echo "$GUESTS guests, $RUNNING of them running; $(nproc) processors, $(awk '/MemTotal/ {printf "%.0f", $2 / 1048576}' /proc/meminfo) GiB, Linux $(uname -r), $(libvirtd --version), $(date --utc +%FT%RZ)"
bad=()
for row in "$@"; do timeout -k 10 "${BENCH_LIMIT:-600}" bash "bench/$row.sh" || bad+=("$row"); done
[ ${#bad[@]} -eq 0 ] || fail "not measured: ${bad[*]}"
