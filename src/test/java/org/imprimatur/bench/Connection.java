package org.imprimatur.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection of a reader, kept open, with next to nothing between the bench and the wire. */
final class Connection implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final URI base;
    private Socket socket;
    private InputStream in;
    private boolean isOver;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    Connection(URI base) throws IOException {
        this.base = base;
        this.socket = open(base);
        this.in = socket.getInputStream();
    }

    private static Socket open(URI base) throws IOException {
        var socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** An answer. */
    record Answer(int status, String body) {}

    Answer get(String path) throws IOException {
        ask(path);
        int head = head();
        var said = said(head);
        var body = new ByteArrayOutputStream();
        body.write(buffer, head, filled - head);
        while (body.size() < length(said)) {
            filled = in.read(buffer);
            body.write(buffer, 0, filled);
        }
        return new Answer(status(said), body.toString(StandardCharsets.UTF_8));
    }

    /** The same for whoever wants to know how long it takes and not what it says. */
    int skim(String path) throws IOException {
        ask(path);
        int head = head();
        var said = said(head);
        for (int left = length(said) - (filled - head); left > 0; ) {
            int read = in.read(buffer, 0, Math.min(BUFFER, left));
            if (read < 0) {
                throw new IOException("the answer ends too soon");
            }
            left -= read;
        }
        return status(said);
    }

    private void ask(String path) throws IOException {
        // Servers end a connection after some hundred answers, and say so.
        if (isOver) {
            socket.close();
            socket = open(base);
            in = socket.getInputStream();
        }
        var request = "GET " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    /** Where the head ends; what came of the body stands behind it. */
    private int head() throws IOException {
        filled = 0;
        for (int seen = 0; ; ) {
            int read = in.read(buffer, filled, BUFFER - filled);
            if (read <= 0) {
                throw new IOException("no answer");
            }
            filled += read;
            for (; seen + 3 < filled; seen++) {
                if (buffer[seen] == '\r' && buffer[seen + 2] == '\r') {
                    isOver = said(seen).contains("\r\nconnection: close");
                    return seen + 4;
                }
            }
        }
    }

    private String said(int length) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static int status(String head) {
        return Integer.parseInt(head.substring(9, 12));
    }

    private static int length(String head) {
        var name = "content-length: ";
        int at = head.indexOf(name);
        return at < 0 ? 0 : Integer.parseInt(head, at + name.length(), head.indexOf('\r', at), 10);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
