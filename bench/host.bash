# Sourced by what runs on the benchmarks' host (e2e/lab): its guests, the daemon, an account, the peer.
# shellcheck source=bench/measure.bash
. "$(dirname "${BASH_SOURCE[0]}")/measure.bash"

# shellcheck disable=SC2034 # the rows use these
URL=http://127.0.0.1:8080
# The cell of each guest's row that shows its state.
# shellcheck disable=SC2034
ROWS='#guests tbody tr .mark'
EMAIL=bench@example.org
PASSWORD='correct horse battery staple'
WORK=/var/tmp/bench
KARESANSUI=/usr/local/lib/karesansui/bin/karesansui
GUESTS=${BENCH_GUESTS:-1000}
RUNNING=${BENCH_RUNNING:-10}
IDLE_SECONDS=${BENCH_IDLE_SECONDS:-60}
# The guest that is started and ended while a page watches.
PROBE=bench-$(printf %04d "$GUESTS")

virsh_here() { virsh -q -c qemu:///system "$@"; }

as_kss() { setpriv --reuid kss --regid kss --init-groups env -i PATH="$PATH" LANG=C.UTF-8 HOME=/var/lib/karesansui "$@"; }

# The definitions of guests $1 to $2, and the commands of virsh that define them.
define_guests() {
    local folder=$WORK/guests
    mkdir -p "$folder"
    awk -v first="$1" -v last="$2" -v folder="$folder" '
        { text = text $0 "\n" }
        END {
            for (i = first; i <= last; i++) {
                guest = text
                gsub("NUMBER", sprintf("%04d", i), guest)
                sub("HEXHI", sprintf("%02x", i / 256), guest)
                sub("HEXLO", sprintf("%02x", i % 256), guest)
                file = folder "/" i ".xml"
                printf "%s", guest >file
                close(file)
                print "define " file
            }
        }' bench/guest.xml | virsh_here >/dev/null
}

# As many guests as the budgets say, some of them running: a firmware that finds nothing to boot costs next to nothing.
make_guests() {
    local number
    qemu-img create -q -f raw /var/lib/libvirt/images/bench.img 1M
    define_guests 1 "$GUESTS"
    for number in $(seq "$RUNNING"); do virsh_here start "bench-$(printf %04d "$number")"; done
    [ "$(virsh_here list --all --name | grep -c bench-)" = "$GUESTS" ] || fail 'libvirt does not have the guests that it should'
}

# Whatever a row has started ends with it, also where the row fails.
end_jobs() {
    local left
    left=$(jobs -p)
    # shellcheck disable=SC2086 # several processes
    [ -z "$left" ] || kill $left 2>/dev/null || true
    wait
}
trap end_jobs EXIT

# Starts the daemon and waits for its first answer. Its process is $DAEMON.
start_daemon() {
    ! curl -s -o /dev/null "$URL/healthz" || fail "something answers on $URL already"
    e2e/lab/serve.sh >"$WORK/daemon.log" 2>&1 </dev/null &
    DAEMON=$!
    await answers "$URL/sign-in"
}

stop_daemon() {
    kill "$DAEMON"
    wait "$DAEMON" || true
}

# An account for browsers and a token for curl; once on this host.
make_account() {
    as_kss "$KARESANSUI" setup --email "$EMAIL" --password-stdin <<<"$PASSWORD" >/dev/null
    TOKEN=$(as_kss "$KARESANSUI" token create bench 2>/dev/null)
    echo "$TOKEN" >"$WORK/token"
}

token() { TOKEN=$(cat "$WORK/token"); }

# Waits until the inventory has all guests.
await_guests() { await has_guests; }

has_guests() { [ "$(api /hosts/local/guests | grep -o '"uuid"' | wc -l)" -ge "$GUESTS" ]; }

api() { curl -sS --fail-with-body -H "Authorization: Bearer $TOKEN" "${@:2}" "$URL/api/v1$1"; }

# Signs in; the cookies are then in $WORK/cookies.
sign_in() {
    curl -sf -o /dev/null -c "$WORK/cookies" -d "email=$EMAIL" --data-urlencode "password=$PASSWORD" "$URL/sign-in"
}

# What a browser sends to be the one that signed in: NAME=VALUE.
cookie() { awk '$NF != "" && NF >= 7 {print $6 "=" $7}' "$WORK/cookies" | tail -1; }

# For the background alone: it becomes the browser's driver, so that whoever ends it ends the browser too.
watch_page() { exec "${JAVA_HOME:-/usr}/bin/java" -Xmx256m -cp "dist/lib/*" bench/browser/Browse.java watch "$@" 2>"$WORK/watch.log"; }

browse() { "${JAVA_HOME:-/usr}/bin/java" -Xmx256m -cp "dist/lib/*" bench/browser/Browse.java "$@"; }

page() { curl -sf -o /dev/null -b "$WORK/cookies" "$URL$1"; }

# What a day does to a daemon: a person signs in, looks at the list and at guests, has a page open; a script reads the
# list again and again; guests are made and deleted, started and stopped.
use_daemon() {
    local number streams=()
    sign_in
    curl -sN -o /dev/null -b "$WORK/cookies" "$URL/api/v1/events" &
    streams+=($!)
    for _ in $(seq 20); do page /guests; done
    for number in $(seq 30); do page "/hosts/local/guests/bench-$(printf %04d "$number")"; done
    seq 1000 | sed "s,.*,url=\"$URL/api/v1/hosts/local/guests\"\noutput=/dev/null," >"$WORK/requests"
    curl -sf -H "Authorization: Bearer $TOKEN" --config "$WORK/requests"
    for number in 1 2 3; do
        api "/hosts/local/guests?wait=60" -o /dev/null -H 'Content-Type: application/json' \
            -d "{\"name\":\"made-$$-$number\",\"memory\":\"64M\",\"machine\":\"pc\",\"start\":false,\"disks\":[{\"pool\":\"default\",\"size\":\"16M\"}]}" ||
            fail "guest made-$$-$number was not made"
    done
    for number in 1 2 3; do
        virsh_here start "bench-0900"
        virsh_here destroy "bench-0900"
        api "/hosts/local/guests/made-$$-$number?wait=60" -o $WORK/deleted -X DELETE \
            -H 'Content-Type: application/json' -d "{\"confirm\":\"made-$$-$number\",\"disks\":[\"vda\"]}" ||
            fail "guest made-$$-$number was not deleted"
    done
    kill "${streams[@]}"
}

# Starts and ends the probe $1 times while a page watches, and prints for each start how many ms after libvirt's event
# the page had it. The rest is what watch_page needs. SETTLE and PAUSE: seconds before the first start, and after each.
delays() {
    local times=$1 events watcher
    shift
    watch_page "$@" >"$WORK/seen" &
    watcher=$!
    PATIENCE=200 await grep -q ready "$WORK/seen"
    virsh -q -c qemu:///system event --domain "$PROBE" --event lifecycle --loop --timestamp >"$WORK/events" &
    events=$!
    sleep "${SETTLE:-3}"
    for _ in $(seq "$times"); do
        virsh_here start "$PROBE"
        sleep "${PAUSE:-1}"
        virsh_here destroy "$PROBE"
        sleep "${PAUSE:-1}"
    done
    kill $watcher $events
    wait $watcher $events 2>/dev/null || true
    while read -r day clock _; do date -d "$day ${clock%:}" +%s.%N; done < <(grep Started "$WORK/events") >"$WORK/started"
    awk 'NR == FNR { event[NR] = $1 * 1000; next }
        $2 == "true" { for (i = 1; i in event; i++)
            if (!(i in used) && $1 > event[i] - 500 && (!((i + 1) in event) || $1 < event[i + 1] - 500)) {
                used[i] = 1; printf "%.0f\n", $1 - event[i]; break } }
        END { for (i in event) if (!(i in used)) print 999999 }' "$WORK/started" "$WORK/seen"
}

# Percent of a core that the processes $1 use while a page is open; watch_page needs the rest.
busy() {
    local processes=$1 before watcher
    shift
    watch_page "$@" >"$WORK/seen" &
    watcher=$!
    PATIENCE=200 await grep -q ready "$WORK/seen"
    sleep "${SETTLE:-60}"
    # shellcheck disable=SC2086 # several processes
    before=$(processor_seconds $processes)
    sleep "$IDLE_SECONDS"
    # shellcheck disable=SC2086
    awk -v a="$before" -v b="$(processor_seconds $processes)" -v t="$IDLE_SECONDS" 'BEGIN {printf "%.2f", (b - a) / t * 100}'
    kill $watcher
    wait $watcher 2>/dev/null || true
}

# What bench/peer.sh says of the row $1. A peer that fails, or hangs, costs its own figure and never ours.
peer_figure() {
    if [ "${BENCH_PEER:-yes}" = no ]; then
        echo 'left out'
    else
        timeout -k 10 "${BENCH_PEER_LIMIT:-300}" bash bench/peer.sh "$@" 2>"$WORK/peer.log" ||
            echo "not measured: $(grep '^bench: ' "$WORK/peer.log" | tail -1 | sed 's/^bench: //' | grep . || echo 'it took too long or ended')"
    fi
}
