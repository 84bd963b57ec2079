# What comes from Debian's packages: PACKAGE=PROBE, where the probe is a command, a file, or lib:SONAME.
# shellcheck disable=SC2034 # the other parts use these lists

BUILD_PACKAGES='maven=mvn nodejs=node npm=npm curl=curl'
DRIVER_PACKAGES='libvirt0=lib:libvirt.so.0'
HOST_PACKAGES='libvirt-daemon-system=libvirtd libvirt-clients=virsh qemu-system-x86=qemu-system-x86_64
    qemu-utils=qemu-img dnsmasq-base=dnsmasq iproute2=ip iptables=iptables acl=setfacl sudo=sudo procps=pgrep
    libvirt-daemon-config-network=/etc/libvirt/qemu/networks/default.xml xorriso=xorriso'
TEST_PACKAGES='git=git libvirt-dev=/usr/share/libvirt/api/libvirt-api.xml postgresql=/usr/lib/postgresql chromium=chromium
    fonts-noto-cjk=/usr/share/fonts/opentype/noto shellcheck=shellcheck libxml2-utils=xmllint
    ovmf=/usr/share/OVMF/OVMF_CODE_4M.fd swtpm=swtpm swtpm-tools=swtpm_setup
    zsh=zsh fish=fish man-db=man mandoc=mandoc
    kbd=loadkeys console-data=/usr/share/keymaps/i386/qwerty/jp106.kmap.gz nginx-light=nginx openssh-client=ssh-keygen'
BENCH_PACKAGES='chromium=chromium wrk=wrk curl=curl websockify=websockify python3-libvirt=/usr/lib/python3/dist-packages/libvirt.py'
PEER_PACKAGES='cockpit-ws=/usr/lib/cockpit/cockpit-ws cockpit-bridge=cockpit-bridge
    cockpit-machines=/usr/share/cockpit/machines libvirt-dbus=libvirt-dbus dbus=dbus-daemon'

is_root() { [ "$(id -u)" -eq 0 ]; }

present() {
    case $1 in
        lib:*) PATH=$PATH:/usr/sbin:/sbin ldconfig -p | grep -F "${1#lib:}" >/dev/null ;;
        /*) [ -e "$1" ] ;;
        *) PATH=$PATH:/usr/sbin:/sbin command -v "$1" >/dev/null ;;
    esac
}

# The packages of the lists given that this machine lacks.
missing_packages() {
    local pair
    for pair in $(printf '%s ' "$@"); do
        present "${pair#*=}" || printf '%s ' "${pair%%=*}"
    done
}

need_packages() {
    local missing
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null || refuse "This machine has no apt-get. Install what Debian calls: $missing"
    is_root || refuse "These packages are missing. As root: apt-get install --no-install-recommends $missing"
    say "Installing packages: $missing"
    mkdir -p build
    # shellcheck disable=SC2086
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } \
        </dev/null >build/apt.log 2>&1 || { tail -20 build/apt.log >&2 && refuse 'apt-get failed; all it said is in build/apt.log'; }
}

need_node() {
    local major
    major=$(node --version | sed -E 's/^v([0-9]+).*/\1/')
    [ "$major" -ge 18 ] || refuse "Node 18 or newer is needed to build the pages; $(command -v node) is $(node --version)."
}
