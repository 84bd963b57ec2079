# The JVM's AOT caches: a daemon and a command are watched at what nearly every one of them does, so that later ones find
# these classes loaded and linked and know what is worth compiling. All works without. What is seldom done is left out,
# because a class of the cache is in every daemon's memory: docs/adr/0012-memory.md.

train() {
    local root address='' daemon
    root=$(mktemp -d build/train.XXXXXX)
    say 'Watching a daemon and a command for the AOT caches'
    # Prepared beforehand: making the tables is no daily work.
    dist/bin/karesansui setup --root "$root" --email train@example.org --password-stdin <<<"$root" >/dev/null
    dist/bin/karesansui token create train --root "$root" >"$root/token" 2>/dev/null
    KARESANSUI_AOT_OUTPUT=$PWD/dist/lib/karesansui.aot dist/bin/karesansui serve --root "$root" \
        --listen 127.0.0.1:0 --host "local=test://$PWD/e2e/world/world.xml" >"$root/log" 2>&1 </dev/null &
    daemon=$!
    for _ in $(seq 1200); do
        address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$root/log" | tail -1) && break
        kill -0 $daemon 2>/dev/null || break
        sleep 0.1
    done
    if [ -n "$address" ]; then
        tour "$root" "$address"
        KARESANSUI_AOT_OUTPUT=$PWD/dist/lib/karesansui-client.aot KARESANSUI_TOKEN=$(cat "$root/token") \
            dist/bin/karesansui guest list --server "$address" >/dev/null 2>&1 || true
    fi
    kill -TERM $daemon 2>/dev/null || true
    wait $daemon || true
    if [ -z "$address" ] || [ ! -s dist/lib/karesansui.aot ]; then
        say 'No AOT cache was made, so starts will be slower. Its log begins with:'
        head -5 "$root/log" >&2
        rm -f dist/lib/karesansui.aot
    fi
    chmod a+r dist/lib/*
    rm -rf "$root"
}

# What a person and a script do on a usual day, on libvirt's test driver. An answer of any kind will do.
tour() {
    local root=$1 address=$2 number path guest
    quietly() { curl --silent --output "$root/answer" --max-time 60 "$@" || true; }
    by_cookie() { quietly --cookie "$root/cookies" "$@"; }
    by_token() { quietly --header "Authorization: Bearer $(cat "$root/token")" --header 'Content-Type: application/json' "$@"; }
    quietly "$address/"
    quietly --cookie-jar "$root/cookies" --data email=train@example.org --data-urlencode "password=$root" "$address/sign-in"
    by_cookie --max-time 3 --no-buffer "$address/api/v1/events" &
    for number in 1 2 3 4 5; do
        for path in /guests /guests/rows /hosts/local/tree /hosts/local/guests/web /hosts/local/guests/web/console /guests/new /jobs; do
            by_cookie "$address$path"
        done
        for path in /guests '/guests?q=web' /hosts/local/guests /hosts/local/guests/web /hosts/local/guests/web/xml /jobs; do
            by_token "$address/api/v1$path"
        done
        guest=$address/api/v1/hosts/local/guests/trained-$number
        by_token --data "{\"name\":\"trained-$number\",\"memory\":\"64M\",\"start\":false}" \
            "$address/api/v1/hosts/local/guests?wait=20"
        by_token --request POST "$guest/start"
        by_token --request POST "$guest/destroy"
        by_token --request DELETE --data "{\"confirm\":\"trained-$number\"}" "$guest?wait=20"
    done
    wait $!
}
