package org.karesansui.web;

/**
 * An address that is served, declared once as a value; from it come the router, the table of rights, the API
 * description and the documentation. There is no way to make one without a right.
 */
public sealed interface Route permits Api, PageRoute, SocketRoute {
    Method method();

    /** Absolute, without the URL prefix; {@code {name}} stands for one segment. */
    PathTemplate path();

    Right right();
}
