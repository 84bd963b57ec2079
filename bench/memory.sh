#!/usr/bin/env bash
# bench: memory  resident memory of the daemon after use, with all guests: under 108 MiB
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
token
start_daemon
await_guests
idle=$(resident "$DAEMON")
use_daemon
# The helper ends a minute after its last verb, and what the compilers needed goes back to the kernel meanwhile.
sleep 70
used=$(resident "$DAEMON")
stop_daemon
figure "4 memory with $GUESTS guests, after use" "$used MiB ($idle at start)" '108 MiB' "$(peer_figure memory)"
