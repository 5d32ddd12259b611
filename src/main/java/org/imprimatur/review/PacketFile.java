package org.imprimatur.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A packet as it is handed out. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PacketFile(String name, PacketFormat format, byte[] bytes) {
    /** The value of Content-Disposition: the name twice, in ASCII for old programs, in UTF-8 for the others (RFC 6266). */
    public String disposition() {
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
