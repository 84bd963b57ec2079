#!/bin/bash
# private-libvirtd.sh FOLDER
# A libvirtd of its own for tests: own mount, network and process namespaces, all state below FOLDER, reached from outside
# through FOLDER/run/libvirt-sock. Says READY on standard output, and ends with everything it started when its standard
# input does, so that it cannot outlive the test that holds it.
set -eu
folder=$1

if [ "${2:-}" != inside ]; then
    mkdir -p "$folder"/{etc,lib,log/qemu,cache,run}
    exec unshare --mount --net --pid --fork --kill-child --mount-proc bash "$0" "$folder" inside
fi

mount --make-rprivate /
mount --bind "$folder/etc" /etc/libvirt
mount --bind "$folder/lib" /var/lib/libvirt
mount --bind "$folder/log" /var/log/libvirt
mount --bind "$folder/cache" /var/cache/libvirt
mount -t tmpfs -o mode=755 run /run
mkdir /run/libvirt /run/lock
mount --bind "$folder/run" /run/libvirt
ip link set lo up

cat >"$folder/etc/libvirtd.conf" <<'END'
auth_unix_rw = "none"
unix_sock_rw_perms = "0700"
log_outputs = "2:file:/var/log/libvirt/libvirtd.log"
END
# QEMU as root and without cgroups: the folder is the test's own, and nothing of the machine is touched.
cat >"$folder/etc/qemu.conf" <<'END'
user = "root"
group = "root"
security_driver = "none"
remember_owner = 0
cgroup_controllers = [ ]
namespaces = [ ]
END
mkdir -p "$folder"/lib/{images,qemu,boot,dnsmasq}

virtlogd --daemon --pid-file /run/virtlogd.pid
libvirtd --daemon --pid-file /run/libvirtd.pid
echo READY
# Ends with our standard input; as the first process of its namespace it takes all others along.
cat >/dev/null
