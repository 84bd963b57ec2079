package org.karesansui.guest;

/**
 * What may be promised to a new guest although it is not there now. Nobody gets it without asking: a host whose memory
 * runs out ends guests, and a pool that runs full halts them.
 *
 * @param memory whether the guest is started although less memory is available than it has
 * @param storage whether an image that grows as it fills may be larger than what its pool has free
 */
public record Overcommit(boolean memory, boolean storage) {
    public static final Overcommit NONE = new Overcommit(false, false);
}
