package org.karesansui.libvirt;

/** Work with a connection, on a platform thread. */
@FunctionalInterface
public interface Call<T> {
    T on(Connection connection);
}
