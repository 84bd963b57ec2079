// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Numbers of libvirt's virErrorDomain; a newer libvirt may send others. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class ErrorDomain {
    private ErrorDomain() {}

    public static final int NONE = 0;
    public static final int XEN = 1;
    public static final int XEND = 2;
    public static final int XENSTORE = 3;
    public static final int SEXPR = 4;
    public static final int XML = 5;
    public static final int DOM = 6;
    public static final int RPC = 7;
    public static final int PROXY = 8;
    public static final int CONF = 9;
    public static final int QEMU = 10;
    public static final int NET = 11;
    public static final int TEST = 12;
    public static final int REMOTE = 13;
    public static final int OPENVZ = 14;
    public static final int XENXM = 15;
    public static final int STATS_LINUX = 16;
    public static final int LXC = 17;
    public static final int STORAGE = 18;
    public static final int NETWORK = 19;
    public static final int DOMAIN = 20;
    public static final int UML = 21;
    public static final int NODEDEV = 22;
    public static final int XEN_INOTIFY = 23;
    public static final int SECURITY = 24;
    public static final int VBOX = 25;
    public static final int INTERFACE = 26;
    public static final int ONE = 27;
    public static final int ESX = 28;
    public static final int PHYP = 29;
    public static final int SECRET = 30;
    public static final int CPU = 31;
    public static final int XENAPI = 32;
    public static final int NWFILTER = 33;
    public static final int HOOK = 34;
    public static final int DOMAIN_SNAPSHOT = 35;
    public static final int AUDIT = 36;
    public static final int SYSINFO = 37;
    public static final int STREAMS = 38;
    public static final int VMWARE = 39;
    public static final int EVENT = 40;
    public static final int LIBXL = 41;
    public static final int LOCKING = 42;
    public static final int HYPERV = 43;
    public static final int CAPABILITIES = 44;
    public static final int URI = 45;
    public static final int AUTH = 46;
    public static final int DBUS = 47;
    public static final int PARALLELS = 48;
    public static final int DEVICE = 49;
    public static final int SSH = 50;
    public static final int LOCKSPACE = 51;
    public static final int INITCTL = 52;
    public static final int IDENTITY = 53;
    public static final int CGROUP = 54;
    public static final int ACCESS = 55;
    public static final int SYSTEMD = 56;
    public static final int BHYVE = 57;
    public static final int CRYPTO = 58;
    public static final int FIREWALL = 59;
    public static final int POLKIT = 60;
    public static final int THREAD = 61;
    public static final int ADMIN = 62;
    public static final int LOGGING = 63;
    public static final int XENXL = 64;
    public static final int PERF = 65;
    public static final int LIBSSH = 66;
    public static final int RESCTRL = 67;
    public static final int FIREWALLD = 68;
    public static final int DOMAIN_CHECKPOINT = 69;
    public static final int TPM = 70;
    public static final int BPF = 71;
    public static final int CH = 72;
}
