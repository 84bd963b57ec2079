#!/usr/bin/env bash
# bench: event   virsh start to the new state in an open page, counted from libvirt's event: p99 under 100 ms
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
token
start_daemon
await_guests
sign_in
uuid=$(virsh_here domuuid "$PROBE")
delays "${BENCH_STARTS:-60}" "$URL/guests" "$(cookie)" "$ROWS" "$GUESTS" \
    "document.querySelector('#g-$uuid .mark').classList.contains('running')" >"$WORK/event"
stop_daemon
figure '2 start outside to state in the page' \
    "p50 $(quantile 0.5 <"$WORK/event") p99 $(quantile 0.99 <"$WORK/event") ms" 'p99 100 ms' "$(peer_figure event)"
