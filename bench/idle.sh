#!/usr/bin/env bash
# bench: idle    processor time of the daemon while the list is open and nothing happens: under 0.5 % of a core
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
token
start_daemon
await_guests
sign_in
ours=$(busy "$DAEMON" "$URL/guests" "$(cookie)" "$ROWS" "$GUESTS" 0)
stop_daemon
figure '5 CPU while the list is open, idle' "$ours %" '0.5 %' "$(peer_figure idle)"
