#!/usr/bin/env bash
# bench: list    GET /hosts/local/guests with all rows: over 1000 requests/s, 50x a server that asks libvirt each time
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
token

# Requests a second of wrk with 4 connections, and the slowest of a hundred.
rate() { wrk -t1 -c4 -d"${BENCH_SECONDS:-8}s" --latency "$@" | awk '/99%/ {slow = $2} /Requests\/sec/ {print $2, slow}'; }

# The second compiler takes its time on a busy machine: warm is when another round is hardly faster.
warm() {
    local last=0 now=1
    for _ in $(seq "${BENCH_WARMUPS:-6}"); do
        read -r now _ <<<"$(rate "$@")"
        awk -v a="$last" -v b="$now" 'BEGIN {exit b < a * 1.1}' || break
        last=$now
    done
}

# The same of a server that asks libvirt at each request; without it the row still has ours.
plain_figure() {
    local theirs
    trap end_jobs EXIT
    /usr/bin/python3 bench/plain-list.py 9091 >"$WORK/plain.log" 2>&1 &
    await answers http://127.0.0.1:9091/
    read -r theirs _ <<<"$(rate http://127.0.0.1:9091/)"
    echo "$theirs/s, ours is $(awk -v a="$1" -v b="$theirs" 'BEGIN {printf "%.0f", a / b}')x"
}

start_daemon
await_guests
address=$URL/api/v1/hosts/local/guests
warm -H "Authorization: Bearer $TOKEN" "$address"
before=$(processor_seconds "$DAEMON")
read -r ours slow <<<"$(rate -H "Authorization: Bearer $TOKEN" "$address")"
spent=$(awk -v a="$before" -v b="$(processor_seconds "$DAEMON")" -v n="$ours" -v t="${BENCH_SECONDS:-8}" 'BEGIN {printf "%.0f", (b - a) / (n * t) * 1e6}')
stop_daemon
figure "3 GET list of $GUESTS guests" "$ours/s p99 $slow $spent us CPU" '1000/s, 50x plain' "$(plain_figure "$ours" || echo "not measured: $(tail -1 "$WORK/plain.log")")"
