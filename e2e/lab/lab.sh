#!/usr/bin/env bash
# lab.sh: a whole libvirt host of its own on this machine, gone without a trace when it ends. Needs root.
#
#   lab.sh run CMD...          start a host, run CMD on it, end the host with CMD; answers CMD's exit code
#   lab.sh up [NAME]           start a host that stays (NAME: lab)      lab.sh down [NAME]   power it off
#   lab.sh exec [@NAME] CMD... run CMD on it                            lab.sh list          those that are up
#   LAB_LIBVIRT=no             leave libvirtd off, for a test that starts it itself
#
# What is private: network (loopback and libvirt's own networks; no way out), processes, host name, IPC, cgroups, /etc,
# /var, /usr/local, /run. What is shared: the file system otherwise, so build/, the clone and the JDK are where they are.
# Writes to /etc, /var and /usr/local go to memory: useradd, sudoers, /etc/libvirt, /var/lib/karesansui all work and vanish.
set -euo pipefail
self=$(readlink -f "$0")
state=/run/karesansui-lab

die() { echo "lab: $*" >&2; exit 1; }

### from the outside

# Cgroup version 1 has a tree per controller; a host needs a folder in each, to be the root of its namespace.
cgroup_trees() { awk '$3 == "cgroup" || $3 == "cgroup2" {print $2}' /proc/mounts; }

enter_cgroups() {
    local tree
    for tree in $(cgroup_trees); do
        mkdir -p "$tree/$1"
        if [ -e "$tree/cpuset.cpus" ]; then
            cat "$tree/cpuset.cpus" >"$tree/$1/cpuset.cpus"
            cat "$tree/cpuset.mems" >"$tree/$1/cpuset.mems"
            echo 1 >"$tree/$1/cgroup.clone_children"
        fi
        echo "$BASHPID" >"$tree/$1/cgroup.procs"
    done
}

remove_cgroups() {
    local tree
    for tree in $(cgroup_trees); do
        find "$tree/$1" -depth -type d -exec rmdir {} \; 2>/dev/null || true
    done
}

# What a killed lab.sh could not tidy: the number at the end of the name was its process.
sweep_cgroups() {
    local folder
    for folder in $(cgroup_trees | sed 's,$,/karesansui-lab-*,'); do
        [[ ! $folder =~ -([0-9]+)$ ]] || [ -e "/proc/${BASH_REMATCH[1]}" ] || remove_cgroups "$(basename "$folder")"
    done
}

# Becomes the host's caller: the host ends when this process does, and every process of the host with its first one.
boot() {
    enter_cgroups "$1"
    exec setpriv --pdeathsig KILL unshare --mount --net --pid --uts --ipc --cgroup --fork --kill-child --mount-proc \
        bash "$self" _init "$@"
}

run() {
    [ $# -gt 0 ] || die 'run what?'
    local name=karesansui-lab-$$ code=0 host
    sweep_cgroups
    # In the background, so that a signal to us is heard at once; with our input all the same.
    (boot "$name" "$@") <&0 &
    host=$!
    trap 'kill -KILL $host 2>/dev/null' TERM INT HUP
    wait $host || code=$?
    remove_cgroups "$name"
    return $code
}

# The host of a lab that stays: does nothing but say that it is there.
run_held() { (boot "$1" bash -c "echo ready below $BASHPID; exec sleep infinity"); }

# The process that is init of lab $1, when it is really ours: a stale file must never lead to a stranger.
init_of() {
    local pid
    pid=$(cat "$state/$1.pid" 2>/dev/null) || return 1
    tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -F "_init karesansui-lab-$1 " >/dev/null || return 1
    echo "$pid"
}

up() {
    local name=${1:-lab} try pid
    [[ $name =~ ^[a-z0-9-]{1,20}$ ]] || die "a lab's name is made of a-z, 0-9 and -"
    ! init_of "$name" >/dev/null || die "$name is already up"
    mkdir -p "$state"
    rm -f "$state/$name.pid"
    # A shell of its own stays as the host's caller.
    setsid bash "$self" _hold "karesansui-lab-$name" </dev/null >"$state/$name.log" 2>&1 &
    for try in $(seq 300); do
        if grep -qs '^ready ' "$state/$name.log"; then
            pid=$(pgrep -P "$(sed -n 's/^ready below //p' "$state/$name.log")")
            echo "$pid" >"$state/$name.pid"
            echo "lab $name is up, its init is process $pid"
            return 0
        fi
        sleep 0.1
    done
    cat "$state/$name.log" >&2
    die "$name did not come up in $((try / 10)) s"
}

down() {
    local name=${1:-lab} pid
    pid=$(init_of "$name") || die "$name is not up"
    kill -9 "$pid"
    while kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
    remove_cgroups "karesansui-lab-$name"
    rm -f "$state/$name".*
}

exec_in() {
    local name=lab pid
    case ${1:-} in @*) name=${1#@} && shift ;; esac
    [ $# -gt 0 ] || die 'exec what?'
    pid=$(init_of "$name") || die "$name is not up"
    exec nsenter --target "$pid" --mount --net --pid --uts --ipc --cgroup --wd="$PWD" -- "$@"
}

list() {
    local file
    for file in "$state"/*.pid; do
        [ ! -e "$file" ] || ! init_of "$(basename "$file" .pid)" >/dev/null || basename "$file" .pid
    done
}

### from the inside: the first process of the host

private_files() {
    mount --make-rprivate /
    local memory folder
    memory=$(mktemp -d /mnt/lab.XXXXXX 2>/dev/null || mktemp -d)
    mount -t tmpfs -o size=75%,mode=0755 lab "$memory"
    for folder in /etc /var /usr/local; do
        mkdir -p "$memory/upper$folder" "$memory/work$folder"
        mount -t overlay -o "lowerdir=$folder,upperdir=$memory/upper$folder,workdir=$memory/work$folder" overlay "$folder"
    done
    # Guests write their disks past the overlay, as they would on a host.
    for folder in /var/lib/libvirt /var/log/libvirt /var/cache/libvirt; do
        rm -rf "$folder"
        mkdir -p "$memory/plain$folder" "$folder"
        mount --bind "$memory/plain$folder" "$folder"
    done
    mount -t tmpfs -o mode=0755 run /run
    mkdir -p /run/lock /run/user
    kvm_as_udev_leaves_it "$memory"
    # The overlays hold it; nobody needs its name any more.
    umount -l "$memory"
    rmdir "$memory"
}

# KVM belongs to its group. Where QEMU's user may not open it, libvirt asks QEMU for all its abilities anew at every
# definition, 5 to 17 s each (libvirt 9.0; virQEMUCapsIsValid). The machine's own device stays as it is, so the host gets
# a /dev of its own; a mount on the device alone would be one that libvirt cannot move into a guest's namespace.
kvm_as_udev_leaves_it() {
    local memory=$1 below
    [ -c /dev/kvm ] && getent group kvm >/dev/null || return 0
    mkdir "$memory/dev"
    cp -ax /dev/. "$memory/dev/"
    chgrp kvm "$memory/dev/kvm"
    chmod 0660 "$memory/dev/kvm"
    awk '$2 ~ /^\/dev\// && !seen[$2]++ {print $2}' /proc/mounts | while read -r below; do
        mount --bind "$below" "$memory$below"
    done
    # What lies hidden below the new one would still be listed, and libvirt would try to move that too.
    umount -R -l /dev
    mount --rbind "$memory/dev" /dev
}

# As Debian's packages leave a host on which nobody has worked yet.
fresh_libvirt() {
    rm -rf /etc/libvirt/qemu/*.xml /etc/libvirt/storage /etc/libvirt/qemu/autostart /etc/libvirt/secrets
    rm -rf /etc/karesansui /var/lib/karesansui /var/log/karesansui /etc/sudoers.d/*karesansui* /usr/local/lib/karesansui
    mkdir -p /var/lib/libvirt/{images,boot,dnsmasq,network,qemu,swtpm,sanlock} /var/log/libvirt/qemu /var/cache/libvirt/qemu
    chmod 0711 /var/lib/libvirt/{images,boot}
    chown libvirt-qemu:libvirt-qemu /var/lib/libvirt/qemu /var/cache/libvirt/qemu 2>/dev/null || true
    # AppArmor's profiles know no namespaces, and a kernel without it refuses the driver.
    printf 'security_driver = "none"\n' >>/etc/libvirt/qemu.conf
    # Debian's default asks polkit, which needs a system bus: here the socket's group decides, as polkit's rule would.
    printf 'unix_sock_group = "libvirt"\nunix_sock_rw_perms = "0770"\nauth_unix_rw = "none"\n' >>/etc/libvirt/libvirtd.conf
    printf 'log_outputs = "2:file:/var/log/libvirt/libvirtd.log"\nlog_filters = "3:object 4:json 3:event"\n' >>/etc/libvirt/libvirtd.conf
}

private_kernel_views() {
    local trees tree type options based
    hostname "$1"
    # Read before the new /sys hides them; once each, for a lab within a lab.
    mapfile -t trees < <(awk '$3 ~ /^cgroup2?$/ && $4 !~ /name=/ && !seen[$2]++ {print $2, $3, $4}' /proc/mounts)
    mount -t sysfs sysfs /sys
    for tree in "${trees[@]}"; do
        read -r tree type options <<<"$tree"
        if [ "$type" = cgroup2 ]; then
            # On its own it is the root; beside version 1 libvirt needs none of it.
            [ "$tree" != /sys/fs/cgroup ] || mount -t cgroup2 cgroup2 /sys/fs/cgroup
            continue
        fi
        [ -n "${based:-}" ] || mount -t tmpfs -o mode=0755 cgroups /sys/fs/cgroup
        based=yes
        mkdir -p "$tree"
        mount -t cgroup -o "$(tr , '\n' <<<"$options" | grep -vE '^(rw|ro|relatime|nosuid|nodev|noexec)$' | paste -sd,)" cgroup "$tree"
    done
}

start_libvirt() {
    local try
    virtlogd -d
    libvirtd -d
    for try in $(seq 200); do
        ! virsh -q -c qemu:///system uri >/dev/null 2>&1 || break
        sleep 0.05
    done
    [ "$try" -lt 200 ] || die "libvirtd does not answer: $(tail -5 /var/log/libvirt/libvirtd.log)"
    virsh -q -c qemu:///system net-start default
}

init() {
    local name=$1 code=0
    shift
    private_files
    private_kernel_views "$name"
    fresh_libvirt
    ip link set lo up
    [ "${LAB_LIBVIRT:-yes}" = no ] || start_libvirt
    # The command is a child and not the first process itself, which must collect whatever others leave behind.
    "$@" <&0 &
    wait $! || code=$?
    exit $code
}

[ "$(id -u)" -eq 0 ] || die 'namespaces need root'
task=${1:-}
[ $# -eq 0 ] || shift
case $task in
    run) run "$@" ;;
    up) up "$@" ;;
    down) down "$@" ;;
    exec) exec_in "$@" ;;
    list) list ;;
    _init) init "$@" ;;
    _hold) run_held "$@" ;;
    *) sed -n '2,13s/^# \{0,1\}//p' "$self" ;;
esac
