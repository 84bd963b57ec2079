package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.karesansui.libvirt.ffi.VirDomain.*;

import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.ffi.Layouts.DomainInfoLayout;

/**
 * A domain: what it is and its life. The methods are libvirt's functions without their prefix, and fail as those do. Keep a
 * handle for one piece of work, not longer: what is to be remembered of a domain is its UUID.
 */
public final class Domain extends Handle {
    /** libvirt counts memory of a domain in KiB. */
    static final long KIB = 1024;

    Domain(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virDomainFree(self);
    }

    public String name() {
        return borrowed((self, scratch) -> virDomainGetName(self));
    }

    public UUID uuid() {
        return uuidFrom((self, scratch, bytes) -> virDomainGetUUID(self, bytes));
    }

    /** The number of a running domain; empty while it is off. */
    public Optional<Integer> id() {
        int id = with((self, scratch) -> virDomainGetID(self));
        return id < 0 ? Optional.empty() : Optional.of(id);
    }

    public String osType() {
        return text((self, scratch) -> virDomainGetOSType(self));
    }

    public DomainInfo info() {
        return with((self, scratch) -> {
            var info = scratch.space(DomainInfoLayout.SIZE);
            checked(virDomainGetInfo(self, info));
            return new DomainInfo(
                    DomainState.of(Byte.toUnsignedInt(info.get(JAVA_BYTE, DomainInfoLayout.STATE))),
                    info.get(JAVA_LONG, DomainInfoLayout.MAX_MEM) * KIB,
                    info.get(JAVA_LONG, DomainInfoLayout.MEMORY) * KIB,
                    Short.toUnsignedInt(info.get(JAVA_SHORT, DomainInfoLayout.NR_VIRT_CPU)),
                    Duration.ofNanos(info.get(JAVA_LONG, DomainInfoLayout.CPU_TIME)));
        });
    }

    public DomainStateReason state() {
        return with((self, scratch) -> {
            var state = scratch.number();
            var reason = scratch.number();
            checked(virDomainGetState(self, state, reason, 0));
            return new DomainStateReason(DomainState.of(state.get(JAVA_INT, 0)), reason.get(JAVA_INT, 0));
        });
    }

    public String xml(DomainXmlFlag... flags) {
        return text((self, scratch) -> virDomainGetXMLDesc(self, Flag.bits(flags)));
    }

    public boolean isActive() {
        return truth((self, scratch) -> virDomainIsActive(self));
    }

    public boolean isPersistent() {
        return truth((self, scratch) -> virDomainIsPersistent(self));
    }

    /** True where the running definition differs from the stored one. */
    public boolean isUpdated() {
        return truth((self, scratch) -> virDomainIsUpdated(self));
    }

    public boolean autostart() {
        return intFrom((self, scratch, result) -> virDomainGetAutostart(self, result)) != 0;
    }

    public void setAutostart(boolean autostart) {
        run((self, scratch) -> virDomainSetAutostart(self, autostart ? 1 : 0));
    }

    /** Starts a domain that is off. */
    public void create(DomainCreateFlag... flags) {
        run((self, scratch) -> virDomainCreateWithFlags(self, Flag.bits(flags)));
    }

    /** Asks the guest to shut down; it may take its time or ignore it. */
    public void shutdown(DomainShutdownFlag... flags) {
        run((self, scratch) -> virDomainShutdownFlags(self, Flag.bits(flags)));
    }

    public void reboot(DomainRebootFlag... flags) {
        run((self, scratch) -> virDomainReboot(self, Flag.bits(flags)));
    }

    /** As the reset button: the guest is not asked. */
    public void reset() {
        run((self, scratch) -> virDomainReset(self, 0));
    }

    /** Pulls the plug. A transient domain is gone afterwards, and this handle with it. */
    public void destroy(DomainDestroyFlag... flags) {
        run((self, scratch) -> virDomainDestroyFlags(self, Flag.bits(flags)));
    }

    public void suspend() {
        run((self, scratch) -> virDomainSuspend(self));
    }

    public void resume() {
        run((self, scratch) -> virDomainResume(self));
    }

    public void undefine(DomainUndefineFlag... flags) {
        run((self, scratch) -> virDomainUndefineFlags(self, Flag.bits(flags)));
    }

    public void rename(String name) {
        run((self, scratch) -> virDomainRename(self, scratch.text(name), 0));
    }

    /** Saves the memory to a file of the host and stops the domain; {@code xml} replaces the definition in the file. */
    public void save(String path, @Nullable String xml, DomainSaveFlag... flags) {
        run((self, scratch) -> virDomainSaveFlags(self, scratch.text(path), scratch.textOrNull(xml), Flag.bits(flags)));
    }

    /** Saves the memory where libvirt finds it at the next start. */
    public void managedSave(DomainSaveFlag... flags) {
        run((self, scratch) -> virDomainManagedSave(self, Flag.bits(flags)));
    }

    public boolean hasManagedSaveImage() {
        return truth((self, scratch) -> virDomainHasManagedSaveImage(self, 0));
    }

    public void managedSaveRemove() {
        run((self, scratch) -> virDomainManagedSaveRemove(self, 0));
    }

    public String managedSaveXml(SaveImageXmlFlag... flags) {
        return text((self, scratch) -> virDomainManagedSaveGetXMLDesc(self, Flag.bits(flags)));
    }

    public void managedSaveDefineXml(String xml, DomainSaveFlag... flags) {
        run((self, scratch) -> virDomainManagedSaveDefineXML(self, scratch.text(xml), Flag.bits(flags)));
    }

    public void coreDump(String path, CoreDumpFormat format, CoreDumpFlag... flags) {
        run((self, scratch) ->
                virDomainCoreDumpWithFormat(self, scratch.text(path), format.number(), Flag.bits(flags)));
    }

    public void setLifecycleAction(LifecycleKind kind, LifecycleAction action, AffectFlag... flags) {
        run((self, scratch) -> virDomainSetLifecycleAction(self, kind.number(), action.number(), Flag.bits(flags)));
    }

    public void injectNmi() {
        run((self, scratch) -> virDomainInjectNMI(self, 0));
    }

    public void pmSuspend(SuspendTarget target) {
        run((self, scratch) -> virDomainPMSuspendForDuration(self, target.number(), 0, 0));
    }

    public void pmWakeup() {
        run((self, scratch) -> virDomainPMWakeup(self, 0));
    }

    /** The metadata of that kind; empty where there is none. {@code uri} names the namespace of an ELEMENT. */
    public Optional<String> metadata(MetadataType type, @Nullable String uri, AffectFlag... flags) {
        try {
            return Optional.of(text((self, scratch) ->
                    virDomainGetMetadata(self, type.number(), scratch.textOrNull(uri), Flag.bits(flags))));
        } catch (LibvirtException e) {
            if (e.is(ErrorCode.NO_DOMAIN_METADATA)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Sets metadata without touching the rest of the definition; a null text removes it. */
    public void setMetadata(MetadataType type, @Nullable String text, Namespace namespace, AffectFlag... flags) {
        run((self, scratch) -> virDomainSetMetadata(
                self,
                type.number(),
                scratch.textOrNull(text),
                scratch.textOrNull(namespace.prefix()),
                scratch.textOrNull(namespace.uri()),
                Flag.bits(flags)));
    }

    public DomainDevices devices() {
        return new DomainDevices(this);
    }

    public DomainTuning tuning() {
        return new DomainTuning(this);
    }

    public DomainPinning pinning() {
        return new DomainPinning(this);
    }

    public DomainStatistics statistics() {
        return new DomainStatistics(this);
    }

    public DomainBlocks blocks() {
        return new DomainBlocks(this);
    }

    public DomainSnapshots snapshots() {
        return new DomainSnapshots(this);
    }

    public DomainCheckpoints checkpoints() {
        return new DomainCheckpoints(this);
    }

    public DomainJobs jobs() {
        return new DomainJobs(this);
    }

    public DomainAgent agent() {
        return new DomainAgent(this);
    }

    public DomainConsole console() {
        return new DomainConsole(this);
    }

    /** Where metadata of the kind ELEMENT stands; {@link #NONE} for title and description. */
    public record Namespace(
            @Nullable String prefix, @Nullable String uri) {
        public static final Namespace NONE = new Namespace(null, null);
    }
}
