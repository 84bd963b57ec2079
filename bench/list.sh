#!/usr/bin/env bash
# bench: list    GET /hosts/local/guests with all rows: over 1000 requests/s, 50x a server that asks libvirt each time
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
token

# Requests a second of wrk with 4 connections, and the slowest of a hundred.
rate() { wrk -t1 -c4 -d"${BENCH_SECONDS:-8}s" --latency "$@" | awk '/99%/ {slow = $2} /Requests\/sec/ {print $2, slow}'; }

start_daemon
plain=
trap 'stop_daemon; kill $plain 2>/dev/null || true' EXIT
await_guests
address=$URL/api/v1/hosts/local/guests
rate -H "Authorization: Bearer $TOKEN" "$address" >"$WORK/list-warm"
before=$(processor_seconds "$DAEMON")
read -r ours slow <<<"$(rate -H "Authorization: Bearer $TOKEN" "$address")"
spent=$(awk -v a="$before" -v b="$(processor_seconds "$DAEMON")" -v n="$ours" -v t="${BENCH_SECONDS:-8}" 'BEGIN {printf "%.0f", (b - a) / (n * t) * 1e6}')
peer=
if (cd / && /usr/bin/python3 -c 'import libvirt') 2>/dev/null; then
    /usr/bin/python3 bench/plain-list.py 9091 &
    plain=$!
    await answers http://127.0.0.1:9091/
    read -r theirs _ <<<"$(rate http://127.0.0.1:9091/)"
    kill $plain
    peer="$theirs/s, ours is $(awk -v a="$ours" -v b="$theirs" 'BEGIN {printf "%.0f", a / b}')x"
fi
figure "3 GET list of $GUESTS guests" "$ours/s p99 $slow $spent us CPU" '1000/s, 50x plain' "$peer"
