#!/usr/bin/env bash
# peer.sh ROW [OURS]: what cockpit-machines needs for the row, as the benchmarks print it.
#
# Its whole stack without a service manager, as root and without sign-in and TLS, the page alone without cockpit's frame:
# all of that is in its favour.
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"

PEER_URL=http://127.0.0.1:9090/cockpit/@localhost/machines/index.html
# One cell of each guest's row.
PEER_ROWS='[id^="vm-bench-"][id$="-system-state"]'
PEER=()
# Its bridge has work for half a minute after the page is there, and answers only then.
SETTLE=60
PAUSE=3

there() { command -v cockpit-bridge && command -v libvirt-dbus && [ -x /usr/lib/cockpit/cockpit-ws ] && [ -d /usr/share/cockpit/machines ]; }

start_peer() {
    mkdir -p /run/dbus
    rm -f /run/dbus/pid /run/dbus/system_bus_socket
    dbus-daemon --config-file="$PWD/bench/peer-bus.conf" --nofork --nopidfile >"$WORK/bus.log" 2>&1 &
    PEER=($!)
    await [ -S /run/dbus/system_bus_socket ]
    libvirt-dbus --system >"$WORK/libvirt-dbus.log" 2>&1 &
    PEER+=($!)
    HOME=/root /usr/lib/cockpit/cockpit-ws --local-session=/usr/bin/cockpit-bridge --no-tls --address=127.0.0.1 --port=9090 \
        >"$WORK/cockpit.log" 2>&1 &
    PEER+=($!)
    await answers "$PEER_URL"
}

# Its processes: bus, libvirt-dbus, web server, and the bridge below that.
peer_processes() {
    printf '%s\n' "${PEER[@]}"
    pgrep -P "${PEER[2]}" || true
}

stop_peer() {
    [ ${#PEER[@]} -gt 0 ] || return 0
    local process
    for process in $(peer_processes | tac); do kill "$process" 2>/dev/null || true; done
    wait "${PEER[@]}" 2>/dev/null || true
    PEER=()
}

open_peer() { browse open "$PEER_URL" - "$PEER_ROWS" "$GUESTS" 1; }

# At this size its bridge does not survive a page that was closed: it is started anew for each opening.
page() {
    local ours=$1 median
    for _ in $(seq "${BENCH_PEER_TIMES:-3}"); do
        start_peer
        open_peer
        stop_peer
    done >"$WORK/page-peer"
    median=$(cut -d' ' -f1 "$WORK/page-peer" | quantile 0.5)
    echo "$median ms ($(cut -d' ' -f2 "$WORK/page-peer" | quantile 0.5) CPU s), $(awk -v a="$median" -v b="$ours" 'BEGIN {printf "%.0f", a / b}')x ours"
}

event() {
    start_peer
    delays "${BENCH_PEER_STARTS:-8}" "$PEER_URL" - "$PEER_ROWS" "$GUESTS" \
        "document.getElementById('vm-$PROBE-system-state').textContent.includes('Running')" >"$WORK/event-peer"
    echo "p50 $(quantile 0.5 <"$WORK/event-peer") ms, worst $(quantile 1 <"$WORK/event-peer") ms"
}

# shellcheck disable=SC2046 # several processes
memory() {
    start_peer
    open_peer >"$WORK/page-peer"
    echo "$(resident $(peer_processes)) MiB"
}

idle() {
    start_peer
    echo "$(busy "$(peer_processes | tr '\n' ' ')" "$PEER_URL" - "$PEER_ROWS" "$GUESTS" 0) %"
}

# shellcheck disable=SC2046 # several processes
start() {
    start_peer
    echo "$(processor_seconds $(peer_processes)) CPU s"
}

there >"$WORK/peer-there" || fail 'its packages are not here'
trap "stop_peer; end_jobs" EXIT
"$@"
