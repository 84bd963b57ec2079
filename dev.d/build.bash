# From sources to a distribution in dist/, and everything else that is made but not committed.

# Maven 3.8 warns of its own guava on a new JDK; that is not for our readers.
maven() { MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn -B -ntp "$@"; }

ready_to_build() {
    need_packages "$BUILD_PACKAGES" "$DRIVER_PACKAGES"
    need_node
    need_jdk
}

# Everything that the program needs to run, in dist/.
assemble() {
    ready_to_build
    say "Building with $JAVA_HOME"
    local new=build/dist.new
    rm -rf "$new"
    mkdir -p "$new/bin" "$new/lib"
    maven -q -pl app -am -Dmaven.test.skip=true package dependency:copy-dependencies \
        -DincludeScope=runtime -DoutputDirectory="$PWD/$new/lib" -Dmdep.useBaseVersion=true
    cp app/target/app-*.jar "$new/lib/"
    unpack_sqlite "$new/lib"
    install -m 0755 dev.d/launcher.sh "$new/bin/karesansui"
    cp LICENSE "$new/"
    chmod -R a+rX "$new"
    rm -rf dist
    mv -T "$new" dist
}

# SQLite itself lies in its driver's jar, which would unpack it into /tmp at each start and leave it there when killed.
unpack_sqlite() (
    local library
    library=org/sqlite/native/Linux/$(uname -m)/libsqlitejdbc.so
    cd "$1" || exit
    "$JAVA_HOME/bin/jar" -xf sqlite-jdbc-*.jar "$library"
    mv "$library" .
    rm -r org
)

build() {
    assemble
    train
    say "dist/bin/karesansui is ready ($(du -sh dist | cut -f1))"
}

# One start of the daemon and one command are watched, so that later ones find their classes loaded and linked: the
# JVM's AOT cache. All works without.
train() {
    local root log daemon address=''
    root=$(mktemp -d build/train.XXXXXX)
    log=$root/log
    say 'Watching one start for the AOT cache'
    KARESANSUI_AOT_OUTPUT=$PWD/dist/lib/karesansui.aot dist/bin/karesansui serve --root "$root" \
        --listen 127.0.0.1:0 --host test=test:///default >"$log" 2>&1 </dev/null &
    daemon=$!
    for _ in $(seq 300); do
        address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+/[^ ]*' "$log" | tail -1) && break
        kill -0 $daemon 2>/dev/null || break
        sleep 0.1
    done
    [ -z "$address" ] || visit "$address"
    [ -z "$address" ] || train_client "$root" "${address%%/set-up*}"
    kill -TERM $daemon 2>/dev/null || true
    wait $daemon || true
    if [ -z "$address" ] || [ ! -s dist/lib/karesansui.aot ]; then
        say 'No AOT cache was made, so starts will be slower. Its log begins with:'
        head -5 "$log" >&2
        rm -f dist/lib/karesansui.aot
    fi
    chmod a+r dist/lib/*
    rm -rf "$root"
}

# A command loads other classes than the daemon: it has a cache of its own.
train_client() {
    local token
    token=$(dist/bin/karesansui token create train --root "$1" 2>/dev/null) || return 0
    KARESANSUI_AOT_OUTPUT=$PWD/dist/lib/karesansui-client.aot KARESANSUI_TOKEN=$token \
        dist/bin/karesansui guest list --server "$2" >/dev/null 2>&1 || true
}

# What nearly every session asks for; an answer of any kind will do.
visit() {
    local path
    for path in "$1" "${1%%/set-up*}/" "${1%%/set-up*}/api/v1/openapi.json"; do
        curl --silent --output /dev/null --max-time 10 "$path" || true
    done
}

guest_media() { e2e/lab/build-guest-media.sh "$@"; }

# A world for the test driver: 3 guests in different states, or N that are all alike.
world() {
    local wanted=${1:-3} file=build/world.xml
    mkdir -p build
    if [ "$wanted" = 3 ]; then
        cp e2e/world/world.xml "$file"
    else
        awk -v wanted="$wanted" -f e2e/world/many.awk e2e/world/world.xml >"$file"
    fi
    say "$file holds $(grep -c '<domain ' "$file") guests. Serve it: ./dev run --host test://$PWD/$file"
}

bench() {
    if [ $# -eq 0 ]; then
        find bench -name '*.sh' -exec sed -n 's/^# bench: //p' {} + | sort
        return 0
    fi
    local name=$1
    shift
    [ -f "bench/$name.sh" ] || refuse "bench/$name.sh does not exist. ./dev bench lists what there is."
    build
    bash "bench/$name.sh" "$@"
}
