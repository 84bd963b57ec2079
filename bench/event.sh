#!/usr/bin/env bash
# bench: event   virsh start to the new state in an open page, counted from libvirt's event: p99 under 100 ms
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
# shellcheck source=bench/peer.bash
. bench/peer.bash
probe=bench-$(printf %04d "$GUESTS")
uuid=$(virsh_here domuuid "$probe")

# Starts and ends the probe $1 times while a page watches, and prints for each start how many ms after libvirt's event
# the page had it. The rest is what watch_page needs.
delays() {
    local times=$1 events watcher
    shift
    watch_page "$@" >"$WORK/seen" &
    watcher=$!
    PATIENCE=200 await grep -q ready "$WORK/seen"
    virsh -q -c qemu:///system event --domain "$probe" --event lifecycle --loop --timestamp >"$WORK/events" &
    events=$!
    sleep 3
    for _ in $(seq "$times"); do
        virsh_here start "$probe"
        sleep 1
        virsh_here destroy "$probe"
        sleep 1
    done
    kill $watcher $events
    wait $watcher $events 2>/dev/null || true
    while read -r day clock _; do date -d "$day ${clock%:}" +%s.%N; done < <(grep Started "$WORK/events") >"$WORK/started"
    awk 'NR == FNR { event[NR] = $1 * 1000; next }
        $2 == "true" { for (i = 1; i in event; i++) if (!(i in used) && $1 > event[i] - 900 && $1 < event[i] + 900) {
            used[i] = 1; printf "%.0f\n", $1 - event[i]; break } }
        END { for (i in event) if (!(i in used)) print 999999 }' "$WORK/started" "$WORK/seen"
}

token
start_daemon
trap 'stop_daemon; stop_peer' EXIT
await_guests
sign_in
delays "${BENCH_STARTS:-60}" "$URL/guests" "$(cookie)" "$ROWS" "$GUESTS" \
    "document.querySelector('#g-$uuid .mark').classList.contains('running')" >"$WORK/event"
peer=
if has_peer; then
    start_peer
    delays "${BENCH_PEER_STARTS:-10}" "$PEER_URL" - "$PEER_ROWS" "$GUESTS" \
        "document.getElementById('vm-$probe-system-state').textContent.includes('Running')" >"$WORK/event-peer"
    peer="p50 $(quantile 0.5 <"$WORK/event-peer") ms, worst $(quantile 1 <"$WORK/event-peer") ms"
fi
figure '2 start outside to state in the page' \
    "p50 $(quantile 0.5 <"$WORK/event") p99 $(quantile 0.99 <"$WORK/event") ms" 'p99 100 ms' "$peer"
