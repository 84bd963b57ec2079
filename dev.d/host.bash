# What ./dev run makes on a host: packages, the program, libvirt running. Each step may be repeated.

INSTALLED=/usr/local/lib/karesansui
MEDIA=/usr/local/share/karesansui/guest-media
COMMAND=/usr/local/bin/karesansui

has_service_manager() { [ -d /run/systemd/system ]; }

libvirt_answers() { timeout 5 virsh -q -c qemu:///system uri >/dev/null 2>&1; }

# Debian's libvirtd asks polkit over a system bus who may connect. Where no service manager runs there is no such bus:
# a copy of its settings, with the socket's group deciding instead, lets the same group in.
libvirt_settings() {
    local copy=/run/karesansui-dev/libvirtd.conf
    mkdir -p "$(dirname "$copy")"
    grep -vE '^ *(unix_sock_group|unix_sock_rw_perms|auth_unix_rw) *=' /etc/libvirt/libvirtd.conf >"$copy"
    printf 'unix_sock_group = "libvirt"\nunix_sock_rw_perms = "0770"\nauth_unix_rw = "none"\n' >>"$copy"
    printf '%s\n' "$copy"
}

# Where no service manager does it. They go on when ./dev ends, as a service would; their pid files are in /run.
start_libvirt() {
    libvirt_answers && return 0
    if has_service_manager; then
        systemctl start libvirtd.service
    else
        say 'Starting virtlogd and libvirtd (pids in /run/virtlogd.pid and /run/libvirtd.pid)'
        pgrep -x virtlogd >/dev/null || virtlogd -d
        pgrep -x libvirtd >/dev/null || libvirtd -d -f "$(libvirt_settings)"
    fi
    local try
    for try in $(seq 100); do
        libvirt_answers && break
        sleep 0.1
    done
    libvirt_answers || refuse "libvirtd does not answer on qemu:///system after $try tries. Its words are in /var/log/libvirt or the journal."
}

start_default_network() {
    virsh -q -c qemu:///system net-list --inactive --name | grep -x default >/dev/null || return 0
    virsh -q -c qemu:///system net-start default ||
        say 'The network default does not start; guests can still use a bridge. karesansui doctor says more.'
}

# Root's own copy: kss runs it, but can neither change it nor reach a clone below /root.
install_program() {
    say "Installing in $INSTALLED"
    rm -rf "$INSTALLED.new"
    mkdir -p "$(dirname "$INSTALLED")"
    # With their times: the AOT cache knows its jars by them, and without them would fit nothing.
    cp -R --preserve=timestamps dist "$INSTALLED.new"
    # A JDK below somebody's home is not there for kss.
    case $JAVA_HOME in /usr/* | /opt/*) ;; *) cp -R "$JAVA_HOME" "$INSTALLED.new/jdk" ;; esac
    chown -R root:root "$INSTALLED.new"
    chmod -R u=rwX,go=rX "$INSTALLED.new"
    rm -rf "$INSTALLED.old"
    [ ! -e "$INSTALLED" ] || mv -T "$INSTALLED" "$INSTALLED.old"
    mv -T "$INSTALLED.new" "$INSTALLED"
    rm -rf "$INSTALLED.old"
    mkdir -p "$(dirname "$COMMAND")"
    ln -sfn "$INSTALLED/bin/karesansui" "$COMMAND"
    install_manual
}

# Where man and the shells look for what belongs to a command of /usr/local.
install_manual() {
    local file
    while IFS= read -r file; do
        mkdir -p "/usr/local/share/$(dirname "$file")"
        ln -sfn "$INSTALLED/share/$file" "/usr/local/share/$file"
    done < <(cd "$INSTALLED/share" && find . -type f -printf '%P\n')
}

install_guest_media() {
    guest_media || { say 'Without the tiny guest: its packages could not be had.' && return 0; }
    mkdir -p "$MEDIA"
    install -m 0644 -o root -g root build/guest-media/vmlinuz build/guest-media/initrd.img build/guest-media/tiny.iso build/guest-media/tiny.qcow2 "$MEDIA/"
}
