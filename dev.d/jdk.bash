# Finds a JDK 25 or newer, whatever java is on the path, and fetches one from its maker where there is none.

JDK_VERSION=25.0.3+9
JDK_CACHE=${KARESANSUI_JDK_CACHE:-${XDG_CACHE_HOME:-${HOME:-$PWD/build}/.cache}/karesansui}

# SHA-256 as Adoptium publishes it for this kind of machine; nothing where there is none.
jdk_checksum() {
    case $(uname -m) in
        x86_64) echo 69264a7a211bf5029830d07bc3370f879769d62ebc5b5488e90c9343a2da0e1f ;;
        aarch64) echo 3e4287cb98870ba824ed698854bdc27cff984254caf66dd12cc291e7bfdde26b ;;
    esac
}

# Prints the first folder of those given that holds a JDK of at least 25.
first_jdk() {
    local folder version
    for folder in "$@"; do
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$folder/release" 2>/dev/null || true)
        if [ "${version:-0}" -ge 25 ] && [ -x "$folder/bin/javac" ]; then
            printf '%s\n' "$folder"
            return 0
        fi
    done
    return 1
}

find_jdk() { first_jdk "${JAVA_HOME:-}" "$JDK_CACHE/jdk-$JDK_VERSION" /usr/lib/jvm/* /opt/*jdk* /usr/java/*; }

need_jdk() {
    JAVA_HOME=$(find_jdk) || JAVA_HOME=$(fetch_jdk)
    export JAVA_HOME
}

jdk_address() {
    local machine=x64
    [ "$(uname -m)" = x86_64 ] || machine=$(uname -m)
    printf 'https://github.com/adoptium/temurin25-binaries/releases/download/jdk-%s/OpenJDK25U-jdk_%s_linux_hotspot_%s.tar.gz' \
        "${JDK_VERSION/+/%2B}" "$machine" "${JDK_VERSION/+/_}"
}

# Prints where the JDK lies. Nothing is unpacked before its checksum is right, and a half-made folder never gets the name.
fetch_jdk() {
    local address checksum work
    address=${KARESANSUI_JDK_ADDRESS:-$(jdk_address)}
    checksum=$(jdk_checksum)
    [ -n "$checksum" ] || refuse "Install a JDK 25 and set JAVA_HOME: none is known here for $(uname -m)."
    command -v curl >/dev/null || need_packages 'curl=curl ca-certificates=/etc/ssl/certs/ca-certificates.crt'
    say "No JDK 25 found. Fetching Temurin $JDK_VERSION into $JDK_CACHE"
    mkdir -p "$JDK_CACHE"
    work=$(mktemp -d "$JDK_CACHE/fetch.XXXXXX")
    curl --fail --location --silent --show-error --retry 3 --proto '=https,file' --output "$work/jdk.tar.gz" "$address" ||
        { rm -rf "$work" && refuse "Could not fetch $address. Install a JDK 25 and set JAVA_HOME."; }
    if ! printf '%s  %s\n' "$checksum" "$work/jdk.tar.gz" | sha256sum --check --status; then
        rm -rf "$work"
        refuse "What came from $address does not have the checksum $checksum. Nothing of it was used."
    fi
    mkdir "$work/jdk"
    tar -xzf "$work/jdk.tar.gz" -C "$work/jdk" --strip-components=1
    mv -T "$work/jdk" "$JDK_CACHE/jdk-$JDK_VERSION"
    rm -rf "$work"
    printf '%s\n' "$JDK_CACHE/jdk-$JDK_VERSION"
}
