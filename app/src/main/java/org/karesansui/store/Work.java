package org.karesansui.store;

import org.jdbi.v3.core.Handle;

/** What is done with a handle while it is lent. The handle must not be kept. */
@FunctionalInterface
public interface Work<T> {
    T with(Handle handle);
}
