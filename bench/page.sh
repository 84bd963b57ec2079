#!/usr/bin/env bash
# bench: page    the list with all guests' rows painted in headless Chromium, nothing cached: under 1 s, 20x faster than cockpit-machines
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
# shellcheck source=bench/peer.bash
. bench/peer.bash
token
start_daemon
trap 'stop_daemon; stop_peer' EXIT
await_guests
sign_in
# The first opening warms the daemon, as any guest of the house has found it; it is not counted.
browse open "$URL/guests" "$(cookie)" "$ROWS" "$GUESTS" "$((1 + ${BENCH_TIMES:-7}))" | tail -n +2 >"$WORK/page"
ours=$(cut -d' ' -f1 "$WORK/page" | quantile 0.5)
peer=
if has_peer; then
    # At this size its bridge does not survive a page that was closed: it is started anew for each opening.
    for _ in $(seq "${BENCH_PEER_TIMES:-3}"); do
        start_peer
        browse open "$PEER_URL" - "$PEER_ROWS" "$GUESTS" 1
        stop_peer
    done >"$WORK/page-peer"
    median=$(cut -d' ' -f1 "$WORK/page-peer" | quantile 0.5)
    peer="$median ms ($(cut -d' ' -f2 "$WORK/page-peer" | quantile 0.5) CPU s), $(awk -v a="$median" -v b="$ours" 'BEGIN {printf "%.0f", a / b}')x ours"
fi
figure "1 page with $GUESTS guests, all rows" \
    "$ours ms ($(cut -d' ' -f2 "$WORK/page" | quantile 0.5) CPU s)" '1000 ms, 20x the peer' "$peer"
