package org.karesansui.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What is answered where Jetty refuses a request before we see it: a malformed line, a path with two meanings. */
final class BareErrors implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var headers = response.getHeaders();
        SecurityHeaders.ALL.forEach(headers::put);
        headers.put("Content-Type", Reply.TEXT);
        var text = HttpStatus.getMessage(response.getStatus()) + "\n";
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), callback);
        return true;
    }
}
