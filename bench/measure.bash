# Sourced by the benchmarks: what a process costs, and how a figure is printed.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2

# One line per row: what, ours, the budget, the peer's figure in the same run, and the load.
figure() { printf '%-44s %-24s budget %-22s peer %-34s load %s\n' "$1" "$2" "$3" "${4:--}" "$(cut -d' ' -f1 /proc/loadavg)"; }

# Resident memory of processes together, in MiB.
resident() {
    local process
    for process in "$@"; do awk '/^VmRSS/ {print $2}' "/proc/$process/status"; done |
        awk '{sum += $1} END {printf "%.1f", sum / 1024}'
}

# Processor seconds that processes have used since they started.
processor_seconds() {
    local process
    for process in "$@"; do sed 's/.*) //' "/proc/$process/stat"; done |
        awk -v ticks="$(getconf CLK_TCK)" '{sum += $12 + $13} END {printf "%.2f", sum / ticks}'
}

# The quantile $1 (0 to 1) of the numbers on the input.
quantile() { sort -n | awk -v q="$1" '{v[NR] = $1} END {i = int(q * (NR - 1) + 1.5); if (i > NR) i = NR; print v[i]}'; }

fail() { echo "bench: $*" >&2; exit 1; }

# Tries a command until it succeeds, for a minute at most; or for $PATIENCE seconds.
await() {
    local end=$((SECONDS + ${PATIENCE:-60}))
    until "$@"; do
        [ $SECONDS -lt $end ] || fail "waited in vain for: $*"
        sleep 0.05
    done
}

answers() { curl -sf -o /dev/null "$1"; }
