package org.imprimatur.notices;

/**
 * Whether there is mail at all.
 *
 * @param server as people know it, for example {@code mail.example.com:587}; empty where none is set up
 */
public record Mailing(String server) {
    public boolean isOn() {
        return !server.isEmpty();
    }
}
