package org.karesansui.web;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One HTTP request as it came, without anything of the server that carries it. */
interface Exchange {
    String method();

    /** Not decoded, with the prefix. */
    String rawPath();

    /** Decoded. */
    Map<String, List<String>> query();

    Optional<String> header(String name);

    /** By the name on the wire. */
    Optional<String> cookie(String name);

    /** Bytes of the body as announced; -1 where that is not known. */
    long length();

    InputStream input();

    /** Address of the peer of the connection, in numbers. */
    String peer();

    /** Whether this connection is under TLS. */
    boolean encrypted();
}
