# Sourced by the benchmarks: what a process costs, and how a figure is printed.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2

# One line per figure, for people and for cut.
figure() { printf '%-34s %12s %-6s budget %-14s load %s\n' "$1" "$2" "$3" "$4" "$(cut -d' ' -f1 /proc/loadavg)"; }

# Resident memory of a process, in MiB.
resident() { awk '/^VmRSS/ {printf "%.1f", $2 / 1024}' "/proc/$1/status"; }

# Processor seconds that a process has used since it started.
processor_seconds() {
    awk -v ticks="$(getconf CLK_TCK)" '{sub(/.*\) /, ""); printf "%.2f", ($12 + $13) / ticks}' "/proc/$1/stat"
}

# The quantile $1 (0 to 1) of the numbers on the input.
quantile() { sort -n | awk -v q="$1" '{v[NR] = $1} END {i = int(q * (NR - 1) + 1.5); if (i > NR) i = NR; print v[i]}'; }
