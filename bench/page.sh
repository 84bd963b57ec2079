#!/usr/bin/env bash
# bench: page    the list with all guests' rows painted in headless Chromium, nothing cached: under 1 s, 20x faster than cockpit-machines
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
token
start_daemon
await_guests
sign_in
# The first opening warms the daemon, as any guest of the house has found it; it is not counted.
browse open "$URL/guests" "$(cookie)" "$ROWS" "$GUESTS" "$((1 + ${BENCH_TIMES:-7}))" | tail -n +2 >"$WORK/page"
ours=$(cut -d' ' -f1 "$WORK/page" | quantile 0.5)
stop_daemon
figure "1 page with $GUESTS guests, all rows" \
    "$ours ms ($(cut -d' ' -f2 "$WORK/page" | quantile 0.5) CPU s)" '1000 ms, 20x the peer' "$(peer_figure page "$ours")"
