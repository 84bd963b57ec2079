// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt.ffi;

import javax.annotation.processing.Generated;

/** Sizes and field offsets, in bytes, of libvirt's structures on 64-bit Linux. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public final class Layouts {
    private Layouts() {}

    /** struct _virError. */
    public static final class ErrorLayout {
        private ErrorLayout() {}

        public static final long SIZE = 80;
        public static final long CODE = 0;
        public static final long DOMAIN = 4;
        public static final long MESSAGE = 8;
        public static final long LEVEL = 16;
        public static final long CONN = 24;
        public static final long DOM = 32;
        public static final long STR1 = 40;
        public static final long STR2 = 48;
        public static final long STR3 = 56;
        public static final long INT1 = 64;
        public static final long INT2 = 68;
        public static final long NET = 72;
    }

    /** struct _virTypedParameter. */
    public static final class TypedParameterLayout {
        private TypedParameterLayout() {}

        public static final long SIZE = 96;
        public static final long FIELD = 0;
        public static final long TYPE = 80;
        public static final long VALUE = 88;
    }

    /** struct _virNodeInfo. */
    public static final class NodeInfoLayout {
        private NodeInfoLayout() {}

        public static final long SIZE = 64;
        public static final long MODEL = 0;
        public static final long MEMORY = 32;
        public static final long CPUS = 40;
        public static final long MHZ = 44;
        public static final long NODES = 48;
        public static final long SOCKETS = 52;
        public static final long CORES = 56;
        public static final long THREADS = 60;
    }

    /** struct _virNodeCPUStats. */
    public static final class NodeCPUStatsLayout {
        private NodeCPUStatsLayout() {}

        public static final long SIZE = 88;
        public static final long FIELD = 0;
        public static final long VALUE = 80;
    }

    /** struct _virNodeMemoryStats. */
    public static final class NodeMemoryStatsLayout {
        private NodeMemoryStatsLayout() {}

        public static final long SIZE = 88;
        public static final long FIELD = 0;
        public static final long VALUE = 80;
    }

    /** struct _virSecurityModel. */
    public static final class SecurityModelLayout {
        private SecurityModelLayout() {}

        public static final long SIZE = 514;
        public static final long MODEL = 0;
        public static final long DOI = 257;
    }

    /** struct _virConnectAuth. */
    public static final class ConnectAuthLayout {
        private ConnectAuthLayout() {}

        public static final long SIZE = 32;
        public static final long CREDTYPE = 0;
        public static final long NCREDTYPE = 8;
        public static final long CB = 16;
        public static final long CBDATA = 24;
    }

    /** struct _virConnectCredential. */
    public static final class ConnectCredentialLayout {
        private ConnectCredentialLayout() {}

        public static final long SIZE = 48;
        public static final long TYPE = 0;
        public static final long PROMPT = 8;
        public static final long CHALLENGE = 16;
        public static final long DEFRESULT = 24;
        public static final long RESULT = 32;
        public static final long RESULTLEN = 40;
    }

    /** struct _virDomainInfo. */
    public static final class DomainInfoLayout {
        private DomainInfoLayout() {}

        public static final long SIZE = 40;
        public static final long STATE = 0;
        public static final long MAX_MEM = 8;
        public static final long MEMORY = 16;
        public static final long NR_VIRT_CPU = 24;
        public static final long CPU_TIME = 32;
    }

    /** struct _virDomainStatsRecord. */
    public static final class DomainStatsRecordLayout {
        private DomainStatsRecordLayout() {}

        public static final long SIZE = 24;
        public static final long DOM = 0;
        public static final long PARAMS = 8;
        public static final long NPARAMS = 16;
    }

    /** struct _virDomainBlockInfo. */
    public static final class DomainBlockInfoLayout {
        private DomainBlockInfoLayout() {}

        public static final long SIZE = 24;
        public static final long CAPACITY = 0;
        public static final long ALLOCATION = 8;
        public static final long PHYSICAL = 16;
    }

    /** struct _virDomainBlockJobInfo. */
    public static final class DomainBlockJobInfoLayout {
        private DomainBlockJobInfoLayout() {}

        public static final long SIZE = 32;
        public static final long TYPE = 0;
        public static final long BANDWIDTH = 8;
        public static final long CUR = 16;
        public static final long END = 24;
    }

    /** struct _virDomainControlInfo. */
    public static final class DomainControlInfoLayout {
        private DomainControlInfoLayout() {}

        public static final long SIZE = 16;
        public static final long STATE = 0;
        public static final long DETAILS = 4;
        public static final long STATE_TIME = 8;
    }

    /** struct _virDomainDiskError. */
    public static final class DomainDiskErrorLayout {
        private DomainDiskErrorLayout() {}

        public static final long SIZE = 16;
        public static final long DISK = 0;
        public static final long ERROR = 8;
    }

    /** struct _virDomainFSInfo. */
    public static final class DomainFSInfoLayout {
        private DomainFSInfoLayout() {}

        public static final long SIZE = 40;
        public static final long MOUNTPOINT = 0;
        public static final long NAME = 8;
        public static final long FSTYPE = 16;
        public static final long NDEV_ALIAS = 24;
        public static final long DEV_ALIAS = 32;
    }

    /** struct _virDomainInterface. */
    public static final class DomainInterfaceLayout {
        private DomainInterfaceLayout() {}

        public static final long SIZE = 32;
        public static final long NAME = 0;
        public static final long HWADDR = 8;
        public static final long NADDRS = 16;
        public static final long ADDRS = 24;
    }

    /** struct _virDomainIPAddress. */
    public static final class DomainIPAddressLayout {
        private DomainIPAddressLayout() {}

        public static final long SIZE = 24;
        public static final long TYPE = 0;
        public static final long ADDR = 8;
        public static final long PREFIX = 16;
    }

    /** struct _virDomainInterfaceStatsStruct. */
    public static final class DomainInterfaceStatsStructLayout {
        private DomainInterfaceStatsStructLayout() {}

        public static final long SIZE = 64;
        public static final long RX_BYTES = 0;
        public static final long RX_PACKETS = 8;
        public static final long RX_ERRS = 16;
        public static final long RX_DROP = 24;
        public static final long TX_BYTES = 32;
        public static final long TX_PACKETS = 40;
        public static final long TX_ERRS = 48;
        public static final long TX_DROP = 56;
    }

    /** struct _virDomainIOThreadInfo. */
    public static final class DomainIOThreadInfoLayout {
        private DomainIOThreadInfoLayout() {}

        public static final long SIZE = 24;
        public static final long IOTHREAD_ID = 0;
        public static final long CPUMAP = 8;
        public static final long CPUMAPLEN = 16;
    }

    /** struct _virDomainMemoryStatStruct. */
    public static final class DomainMemoryStatStructLayout {
        private DomainMemoryStatStructLayout() {}

        public static final long SIZE = 16;
        public static final long TAG = 0;
        public static final long VAL = 8;
    }

    /** struct _virDomainEventGraphicsAddress. */
    public static final class DomainEventGraphicsAddressLayout {
        private DomainEventGraphicsAddressLayout() {}

        public static final long SIZE = 24;
        public static final long FAMILY = 0;
        public static final long NODE = 8;
        public static final long SERVICE = 16;
    }

    /** struct _virNetworkDHCPLease. */
    public static final class NetworkDHCPLeaseLayout {
        private NetworkDHCPLeaseLayout() {}

        public static final long SIZE = 72;
        public static final long IFACE = 0;
        public static final long EXPIRYTIME = 8;
        public static final long TYPE = 16;
        public static final long MAC = 24;
        public static final long IAID = 32;
        public static final long IPADDR = 40;
        public static final long PREFIX = 48;
        public static final long HOSTNAME = 56;
        public static final long CLIENTID = 64;
    }

    /** struct _virSecurityLabel. */
    public static final class SecurityLabelLayout {
        private SecurityLabelLayout() {}

        public static final long SIZE = 4104;
        public static final long LABEL = 0;
        public static final long ENFORCING = 4100;
    }

    /** struct _virStoragePoolInfo. */
    public static final class StoragePoolInfoLayout {
        private StoragePoolInfoLayout() {}

        public static final long SIZE = 32;
        public static final long STATE = 0;
        public static final long CAPACITY = 8;
        public static final long ALLOCATION = 16;
        public static final long AVAILABLE = 24;
    }

    /** struct _virStorageVolInfo. */
    public static final class StorageVolInfoLayout {
        private StorageVolInfoLayout() {}

        public static final long SIZE = 24;
        public static final long TYPE = 0;
        public static final long CAPACITY = 8;
        public static final long ALLOCATION = 16;
    }
}
