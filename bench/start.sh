#!/usr/bin/env bash
# bench: start   processor time from start to the first answer, with the AOT cache: under 1 s
set -euo pipefail
# shellcheck source=bench/host.bash
. "$(dirname "$(readlink -f "$0")")/host.bash"
for _ in $(seq "${BENCH_TIMES:-5}"); do
    begun=$(date +%s%N)
    start_daemon
    echo "$(processor_seconds "$DAEMON") $((($(date +%s%N) - begun) / 1000000))"
    stop_daemon
done >"$WORK/start"
figure '6 start to the first answer' \
    "$(cut -d' ' -f1 "$WORK/start" | quantile 0.5) CPU s, $(cut -d' ' -f2 "$WORK/start" | quantile 0.5) ms" '1 CPU s' "$(peer_figure start)"
