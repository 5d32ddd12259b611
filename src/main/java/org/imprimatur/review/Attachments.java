package org.imprimatur.review;

import java.util.Optional;

/** Takes the packet for machines out of the pages for people. */
public interface Attachments {
    /** Empty where the file is no PDF that can be read, or carries none. */
    Optional<byte[]> packetIn(byte[] pdf);
}
