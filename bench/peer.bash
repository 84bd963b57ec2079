# Sourced by benchmarks that have cockpit-machines beside them: its whole stack without a service manager, as root and
# without sign-in and TLS, the page alone without cockpit's frame. All of that is in its favour.

PEER_URL=http://127.0.0.1:9090/cockpit/@localhost/machines/index.html
# One cell of each guest's row.
# shellcheck disable=SC2034 # the rows use it
PEER_ROWS='[id^="vm-bench-"][id$="-system-state"]'
PEER=()

# BENCH_PEER=no leaves it out.
has_peer() {
    [ "${BENCH_PEER:-yes}" = yes ] && command -v cockpit-bridge >/dev/null && command -v libvirt-dbus >/dev/null &&
        [ -x /usr/lib/cockpit/cockpit-ws ] && [ -d /usr/share/cockpit/machines ]
}

start_peer() {
    mkdir -p /run/dbus
    rm -f /run/dbus/pid /run/dbus/system_bus_socket
    dbus-daemon --config-file="$PWD/bench/peer-bus.conf" --nofork --nopidfile >"$WORK/bus.log" 2>&1 &
    PEER=($!)
    await [ -S /run/dbus/system_bus_socket ]
    libvirt-dbus --system >"$WORK/libvirt-dbus.log" 2>&1 &
    PEER+=($!)
    HOME=/root /usr/lib/cockpit/cockpit-ws --local-session=/usr/bin/cockpit-bridge --no-tls --address=127.0.0.1 --port=9090 \
        >"$WORK/cockpit.log" 2>&1 &
    PEER+=($!)
    await answers "$PEER_URL"
}

# Its processes: bus, libvirt-dbus, web server, and the bridge below that.
peer_processes() {
    printf '%s\n' "${PEER[@]}"
    pgrep -P "${PEER[2]}" || true
}

stop_peer() {
    [ ${#PEER[@]} -gt 0 ] || return 0
    local process
    for process in $(peer_processes | tac); do kill "$process" 2>/dev/null || true; done
    wait "${PEER[@]}" 2>/dev/null || true
    PEER=()
}
