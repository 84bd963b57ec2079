package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Keeps what a host tells, in order. */
final class RecordingListener implements HypervisorListener {
    private final LinkedBlockingQueue<Object> told = new LinkedBlockingQueue<>();

    Object next() throws InterruptedException {
        return next(what -> true);
    }

    /** The next of what was told that fits; the others are dropped. */
    Object next(Predicate<Object> wanted) throws InterruptedException {
        while (true) {
            var next = told.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("nothing of that kind was told").isNotNull();
            if (next != null && wanted.test(next)) {
                return next;
            }
        }
    }

    @Override
    public void up(long generation) {
        told.add("up " + generation);
    }

    @Override
    public void down(String reason) {
        told.add("down");
    }

    @Override
    public void event(LibvirtEvent event) {
        told.add(event);
    }

    @Override
    public void overflow() {
        told.add("overflow");
    }
}
