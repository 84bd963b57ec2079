#!/usr/bin/env bash
# bench: idle    processor time of the daemon while the list is open and nothing happens: under 0.5 % of a core
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
# shellcheck source=bench/peer.bash
. bench/peer.bash
seconds=${BENCH_IDLE_SECONDS:-60}

# Percent of a core that the processes $1 use while a page is open; watch_page needs the rest.
busy() {
    local processes=$1 before watcher
    shift
    watch_page "$@" >"$WORK/seen" &
    watcher=$!
    PATIENCE=200 await grep -q ready "$WORK/seen"
    sleep 20
    # shellcheck disable=SC2086 # several processes
    before=$(processor_seconds $processes)
    sleep "$seconds"
    # shellcheck disable=SC2086
    awk -v a="$before" -v b="$(processor_seconds $processes)" -v t="$seconds" 'BEGIN {printf "%.2f", (b - a) / t * 100}'
    kill $watcher
    wait $watcher 2>/dev/null || true
}

token
start_daemon
trap 'stop_daemon; stop_peer' EXIT
await_guests
sign_in
ours=$(busy "$DAEMON" "$URL/guests" "$(cookie)" "$ROWS" "$GUESTS" 0)
peer=
if has_peer; then
    start_peer
    peer="$(busy "$(peer_processes | tr '\n' ' ')" "$PEER_URL" - "$PEER_ROWS" "$GUESTS" 0) %"
fi
figure '5 CPU while the list is open, idle' "$ours %" '0.5 %' "$peer"
