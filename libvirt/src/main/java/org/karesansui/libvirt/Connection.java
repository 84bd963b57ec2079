package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.karesansui.libvirt.ffi.VirDomain.*;
import static org.karesansui.libvirt.ffi.VirHost.*;
import static org.karesansui.libvirt.ffi.VirStream.virStreamNew;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.ffi.Layouts.DomainStatsRecordLayout;
import org.karesansui.libvirt.ffi.Memory;

/**
 * A connection to one libvirt. Thread-safe: calls of several threads take turns; what shall run side by side has connections
 * of its own. Open with {@link #open}; close when done, after which every handle of it refuses to work.
 */
public final class Connection extends Handle {
    /** Seconds between keepalive messages, and how many may be missed: a frozen peer is found within 20 seconds. */
    private static final int KEEPALIVE_INTERVAL = 5;

    private static final int KEEPALIVE_COUNT = 3;

    /** VIR_STREAM_NONBLOCK. */
    private static final int NONBLOCK = 1;

    private final String uri;
    private final Subscriptions subscriptions;
    private volatile int references = -1;

    private Connection(String uri, MemorySegment pointer) {
        super(new Lifeline(pointer), pointer);
        this.uri = uri;
        this.subscriptions = new Subscriptions(lifeline());
    }

    /** Opens a connection and sets its keepalive. The URI is libvirt's: {@code qemu:///system}, {@code test:///default} ... */
    public static Connection open(String uri) {
        return open(uri, new KeepAlive(KEEPALIVE_INTERVAL, KEEPALIVE_COUNT));
    }

    /** As {@link #open(String)}, with another keepalive. */
    public static Connection open(String uri, KeepAlive keepAlive) {
        return opened(uri, keepAlive, scratch -> virConnectOpen(scratch.text(uri)));
    }

    /** As {@link #open(String)}; whom the host asks for is answered by {@code credentials}, on this thread. */
    public static Connection open(String uri, KeepAlive keepAlive, Credentials credentials) {
        return opened(uri, keepAlive, scratch -> CredentialsCallback.open(scratch, uri, credentials));
    }

    /** As {@link #open(String)}; every change is refused. */
    public static Connection openReadOnly(String uri) {
        var keepAlive = new KeepAlive(KEEPALIVE_INTERVAL, KEEPALIVE_COUNT);
        return opened(uri, keepAlive, scratch -> virConnectOpenReadOnly(scratch.text(uri)));
    }

    private static Connection opened(String uri, KeepAlive keepAlive, Function<Scratch, MemorySegment> opening) {
        Libvirt.refuseVirtualThread();
        Libvirt.start();
        try (var scratch = new Scratch()) {
            var pointer = opening.apply(scratch);
            if (Memory.isNull(pointer)) {
                throw Failures.last();
            }
            var connection = new Connection(uri, pointer);
            connection.keepAlive(keepAlive);
            return connection;
        }
    }

    /** How soon a silent peer counts as gone: after (count + 1) intervals, in seconds. */
    public record KeepAlive(int interval, int count) {
        public KeepAlive {
            if (interval < 1 || count < 0) {
                throw new IllegalArgumentException("A keepalive has an interval of at least a second");
            }
        }
    }

    /**
     * On the event thread: where that one took a lost connection apart meanwhile, libvirt (9.0.0, and as far as its source
     * was read no later one either) asks twice whether there is a keepalive, and writes through NULL the second time. No
     * daemon is asked.
     */
    void keepAlive(KeepAlive keepAlive) {
        try {
            Libvirt.loop()
                    .call(() -> withoutTurn((self, scratch) ->
                            checked(virConnectSetKeepAlive(self, keepAlive.interval(), keepAlive.count()))));
        } catch (LibvirtException e) {
            // Drivers inside the process (test:) have no peer to keep alive, and say so.
            if (!e.is(ErrorCode.NO_SUPPORT)) {
                close();
                throw e;
            }
        }
    }

    @Override
    void free(MemorySegment self) {
        references = virConnectClose(self);
    }

    /** Ends every subscription, then the connection, once the call that runs is over. */
    @Override
    public void close() {
        Libvirt.refuseVirtualThread();
        var turn = lifeline().turn();
        turn.lock();
        try {
            subscriptions.close();
            lifeline().end();
            super.close();
        } finally {
            turn.unlock();
        }
    }

    /** Closes a connection that is known to be gone, or given up: who still holds it is told that it is lost. */
    void abandon() {
        lifeline().lose();
        close();
    }

    /** How many references libvirt still counted after the close: 0 where no handle leaked, -1 before. */
    int references() {
        return references;
    }

    /** The URI it was opened with. */
    public String openedUri() {
        return uri;
    }

    /** False once the peer is known to be gone; costs no round trip. */
    public boolean isAlive() {
        return !lifeline().lost() && withoutTurn((self, scratch) -> virConnectIsAlive(self)) == 1;
    }

    /**
     * Begins to hand every event that the driver knows, and the end of the connection, to the sink, on libvirt's event
     * thread. Ends with the connection. One subscription for each connection.
     */
    public void subscribe(EventSink sink) {
        subscribe(sink, true);
    }

    /** As {@link #subscribe}, for the end of the connection alone. */
    void watch(EventSink sink) {
        subscribe(sink, false);
    }

    private void subscribe(EventSink sink, boolean everything) {
        run((self, scratch) -> {
            subscriptions.begin(self, sink, everything);
            return 0;
        });
    }

    public Handles<Domain> listAllDomains(DomainListFlag... flags) {
        return handles(Domain::new, (self, scratch, array) -> virConnectListAllDomains(self, array, Flag.bits(flags)));
    }

    public Domain domainLookupByUuid(UUID uuid) {
        return object(Domain::new, (self, scratch) -> virDomainLookupByUUID(self, scratch.uuid(uuid)));
    }

    public Domain domainLookupByName(String name) {
        return object(Domain::new, (self, scratch) -> virDomainLookupByName(self, scratch.text(name)));
    }

    /** The domain, or empty where libvirt has none of that UUID. */
    public Optional<Domain> findDomain(UUID uuid) {
        return objectUnless(
                ErrorCode.NO_DOMAIN, Domain::new, (self, scratch) -> virDomainLookupByUUID(self, scratch.uuid(uuid)));
    }

    /** The domain, or empty where libvirt has none of that name. */
    public Optional<Domain> findDomain(String name) {
        return objectUnless(
                ErrorCode.NO_DOMAIN, Domain::new, (self, scratch) -> virDomainLookupByName(self, scratch.text(name)));
    }

    /** Stores a definition, new or changed; to change one, its UUID must stand in the XML. */
    public Domain domainDefineXml(String xml, DomainDefineFlag... flags) {
        return object(
                Domain::new, (self, scratch) -> virDomainDefineXMLFlags(self, scratch.text(xml), Flag.bits(flags)));
    }

    /** Starts a domain that has no stored definition. */
    public Domain domainCreateXml(String xml, DomainCreateFlag... flags) {
        return object(Domain::new, (self, scratch) -> virDomainCreateXML(self, scratch.text(xml), Flag.bits(flags)));
    }

    /** Starts a domain from a file that {@link Domain#save} wrote; {@code xml} replaces the definition in it. */
    public void domainRestore(String path, @Nullable String xml, DomainSaveFlag... flags) {
        run((self, scratch) ->
                virDomainRestoreFlags(self, scratch.text(path), scratch.textOrNull(xml), Flag.bits(flags)));
    }

    /**
     * Statistics of all domains in one call. {@link DomainStatsFlag#NOWAIT} keeps one stuck domain from delaying all.
     *
     * @param groups which; none stands for all that the driver has
     */
    public List<DomainStats> domainStats(Set<StatsGroup> groups, DomainStatsFlag... flags) {
        return with((self, scratch) -> {
            var array = scratch.pointer();
            int count = checked(virConnectGetAllDomainStats(self, Flag.bits(groups), array, Flag.bits(flags)));
            return statsRecords(array.get(ADDRESS, 0), count);
        });
    }

    static List<DomainStats> statsRecords(MemorySegment array, int count) {
        try {
            var pointers = Memory.at(array, ADDRESS.byteSize() * count);
            var stats = new ArrayList<DomainStats>(count);
            try (var scratch = new Scratch()) {
                var uuid = scratch.space(16);
                for (int i = 0; i < count; i++) {
                    stats.add(statsRecord(pointers.getAtIndex(ADDRESS, i), uuid));
                }
            }
            return List.copyOf(stats);
        } finally {
            // SAFETY: the list and all in it is ours; freed by the thread that received it, after everything was
            // copied.
            virDomainStatsRecordListFree(array);
        }
    }

    private static DomainStats statsRecord(MemorySegment pointer, MemorySegment uuid) {
        var entry = Memory.at(pointer, DomainStatsRecordLayout.SIZE);
        var domain = entry.get(ADDRESS, DomainStatsRecordLayout.DOM);
        if (virDomainGetUUID(domain, uuid) < 0) {
            throw Failures.last();
        }
        return new DomainStats(
                Memory.uuid(uuid),
                Memory.borrowedOrEmpty(virDomainGetName(domain)),
                TypedParams.copy(
                        entry.get(ADDRESS, DomainStatsRecordLayout.PARAMS),
                        entry.get(JAVA_INT, DomainStatsRecordLayout.NPARAMS)));
    }

    /** Statistics of these domains alone; none of them may be of another connection. */
    public List<DomainStats> domainStats(List<Domain> domains, Set<StatsGroup> groups, DomainStatsFlag... flags) {
        if (domains.isEmpty()) {
            return List.of();
        }
        return with((self, scratch) -> {
            var array = scratch.pointers(domains.size() + 1);
            return fillAndAsk(domains, 0, array, () -> {
                var records = scratch.pointer();
                int count = checked(virDomainListGetStats(array, Flag.bits(groups), records, Flag.bits(flags)));
                return statsRecords(records.get(ADDRESS, 0), count);
            });
        });
    }

    // Nested so that every one of the domains is held for the time of the call.
    private static <T> T fillAndAsk(List<Domain> domains, int index, MemorySegment array, Supplier<T> ask) {
        if (index == domains.size()) {
            return ask.get();
        }
        return domains.get(index).with((domain, scratch) -> {
            array.setAtIndex(ADDRESS, index, domain);
            return fillAndAsk(domains, index + 1, array, ask);
        });
    }

    /** The definition in a file that {@link Domain#save} wrote. */
    public String saveImageXml(String path, SaveImageXmlFlag... flags) {
        return text((self, scratch) -> virDomainSaveImageGetXMLDesc(self, scratch.text(path), Flag.bits(flags)));
    }

    public void saveImageDefineXml(String path, String xml, DomainSaveFlag... flags) {
        run((self, scratch) ->
                virDomainSaveImageDefineXML(self, scratch.text(path), scratch.text(xml), Flag.bits(flags)));
    }

    /** A domain's XML from a hypervisor's own configuration, format {@code qemu-argv} for instance. */
    public String domainXmlFromNative(String format, String configuration) {
        return text((self, scratch) ->
                virConnectDomainXMLFromNative(self, scratch.text(format), scratch.text(configuration), 0));
    }

    public String domainXmlToNative(String format, String xml) {
        return text((self, scratch) -> virConnectDomainXMLToNative(self, scratch.text(format), scratch.text(xml), 0));
    }

    /** A new, unused stream whose calls wait. */
    public Stream stream() {
        return object(Stream::blocking, (self, scratch) -> virStreamNew(self, 0));
    }

    /** A new, unused stream whose calls answer {@link Stream#WOULD_BLOCK} rather than wait. */
    public Stream streamThatDoesNotBlock() {
        return object(Stream::nonBlocking, (self, scratch) -> virStreamNew(self, NONBLOCK));
    }

    public String capabilities() {
        return text((self, scratch) -> virConnectGetCapabilities(self));
    }

    public String hostname() {
        return text((self, scratch) -> virConnectGetHostname(self));
    }

    /** What the host is and can do. */
    public Node node() {
        return new Node(this);
    }

    public Networks networks() {
        return new Networks(this);
    }

    public StoragePools storage() {
        return new StoragePools(this);
    }

    public NodeDevices devices() {
        return new NodeDevices(this);
    }

    public NwFilters filters() {
        return new NwFilters(this);
    }

    public Secrets secrets() {
        return new Secrets(this);
    }

    public HostInterfaces interfaces() {
        return new HostInterfaces(this);
    }
}
