#!/usr/bin/env bash
# bench: memory  resident memory of the daemon after use, with all guests: under 108 MiB
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
# shellcheck source=bench/peer.bash
. bench/peer.bash
token
start_daemon
trap 'stop_daemon; stop_peer' EXIT
await_guests
idle=$(resident "$DAEMON")
use_daemon
# The helper ends a minute after its last verb, and what the compilers needed goes back to the kernel meanwhile.
sleep 70
used=$(resident "$DAEMON")
peer=
if has_peer; then
    start_peer
    browse open "$PEER_URL" - "$PEER_ROWS" "$GUESTS" 1 >/dev/null
    # shellcheck disable=SC2046 # several processes
    peer="$(resident $(peer_processes)) MiB"
fi
figure "4 memory with $GUESTS guests, after use" "$used MiB ($idle at start)" '108 MiB' "$peer"
