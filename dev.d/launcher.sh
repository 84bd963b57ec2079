#!/bin/sh
# Starts Karesansui with the Java that it finds, at the flags that were measured for it (docs/adr).
set -eu
# Java hands names in UTF-8 to files and programs only where the locale says so; and it sorts alike everywhere.
export LC_ALL=C.UTF-8
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)

java=
for jdk in "$home/jdk" "${KARESANSUI_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release" 2>/dev/null || true)
    if [ "${version:-0}" -ge 25 ] && [ -x "$jdk/bin/java" ]; then
        java=$jdk/bin/java
        break
    fi
done
if [ -z "$java" ]; then
    echo "karesansui: needs Java 25 or newer. Set KARESANSUI_JAVA_HOME, or put one in $home/jdk." >&2
    exit 1
fi

started=${1:-}

# Named one by one, in one order everywhere: the cache below knows the class path by its text.
jars=$(printf '%s:' "$home"/lib/*.jar)

# The cache fits one JVM and one set of flags; where it does not fit, the JVM goes on without it.
cache=$home/lib/karesansui.aot
[ "$started" = serve ] || cache=$home/lib/karesansui-client.aot
if [ -n "${KARESANSUI_AOT_OUTPUT:-}" ]; then
    set -- "-XX:AOTCacheOutput=$KARESANSUI_AOT_OUTPUT" org.karesansui.App "$@"
elif [ -r "$cache" ]; then
    set -- "-XX:AOTCache=$cache" org.karesansui.App "$@"
else
    set -- org.karesansui.App "$@"
fi

# A program under Java cannot ask its terminal how wide it is.
if [ -t 1 ] && [ -z "${COLUMNS:-}" ]; then
    { COLUMNS=$(stty size <&3 2>/dev/null | cut -d' ' -f2) && export COLUMNS; } 3<&1
fi
# What asks and leaves would pay for the second compiler and have nothing of it.
tuning='-XX:TieredStopAtLevel=1'
if [ "$started" = serve ]; then
    # What the daemon writes is its group's too, and nobody else's: docs/files.md.
    umask 0007
    # Measured together, docs/adr/0012-memory.md: a heap that follows what is alive; code only for what is often used;
    # and what the compilers needed for a moment goes back to the kernel.
    tuning='-Xms16m -Xmn6m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=25 -XX:-ShrinkHeapInSteps
        -XX:Tier3InvocationThreshold=2000 -XX:Tier3MinInvocationThreshold=1000 -XX:Tier3CompileThreshold=10000
        -XX:ReservedCodeCacheSize=64m -XX:TrimNativeHeapInterval=10000'
fi

# The JVM's own warnings go where errors go: standard output is what a pipe reads, the root helper's above all.
# glibc's arenas would cost more memory than the heap; two are enough for some lanes of native threads.
# shellcheck disable=SC2086 # several flags
MALLOC_ARENA_MAX=2 exec "$java" -Xlog:disable -Xlog:all=warning,aot=off,cds=off:stderr \
    -Xmx96m $tuning -XX:+UseSerialGC -XX:+UseCompactObjectHeaders \
    -Dorg.sqlite.lib.path="$home/lib" --enable-native-access=ALL-UNNAMED -cp "${jars%:}" "$@"
