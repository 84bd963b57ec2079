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
    unsign "$new"/lib/bcprov-*.jar
    install -m 0755 dev.d/launcher.sh "$new/bin/karesansui"
    cp LICENSE "$new/"
    write_manual "$new"
    chmod -R a+rX "$new"
    rm -rf dist
    mv -T "$new" dist
}

# The manual pages and what shells complete by, which the program makes of its own commands; laid out as below /usr/share.
write_manual() {
    local share=$1/share program=$1/bin/karesansui
    mkdir -p "$share"/{man/man1,man/ja/man1,bash-completion/completions,zsh/site-functions,fish/vendor_completions.d}
    "$program" man-page --language en_US >"$share/man/man1/karesansui.1"
    "$program" man-page --language ja_JP >"$share/man/ja/man1/karesansui.1"
    "$program" completion bash >"$share/bash-completion/completions/karesansui"
    "$program" completion zsh >"$share/zsh/site-functions/_karesansui"
    "$program" completion fish >"$share/fish/vendor_completions.d/karesansui.fish"
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

# A signed jar is checked when its first class is wanted, at the first sign-in: a manifest of 855 KB is read, and what it
# says is kept; and no AOT cache takes its classes. Nobody asks for that signature: Maven has compared the jar's checksum,
# and none of its classes is used as a provider of the JDK's cryptography, which alone would have to be signed.
unsign() (
    local jar folder
    jar=$(readlink -f "$1")
    folder=$(mktemp -d "$PWD/build/unsigned.XXXXXX")
    cd "$folder" || exit
    mkdir classes
    (cd classes && "$JAVA_HOME/bin/jar" -xf "$jar")
    sed '/^\r*$/q' classes/META-INF/MANIFEST.MF >manifest
    rm classes/META-INF/MANIFEST.MF classes/META-INF/*.SF classes/META-INF/*.RSA
    "$JAVA_HOME/bin/jar" -cfm "$jar" manifest -C classes .
    rm -r "$folder"
)

build() {
    assemble
    train
    say "dist/bin/karesansui is ready ($(du -sh dist | cut -f1))"
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

# All rows, or those that are named; on a host of its own, beside a peer where its packages can be had.
bench() {
    is_root || refuse 'The benchmarks need root for their namespaces.'
    need_packages "$HOST_PACKAGES" "$BENCH_PACKAGES"
    (need_packages "$PEER_PACKAGES") || say 'Without cockpit-machines beside it: its packages could not be had.'
    build
    [ -d build/guest-media ] || e2e/lab/build-guest-media.sh
    JAVA_HOME=$JAVA_HOME exec e2e/lab/lab.sh run bench/run.sh "$@"
}
