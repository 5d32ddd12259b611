package org.imprimatur.notify;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses that need no look-up. */
final class InetAddresses {
    private InetAddresses() {}

    static InetAddress of(byte... bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException("an address has 4 or 16 bytes", impossible);
        }
    }

    /** @param written digits only, so that no name server is asked */
    static InetAddress literal(String written) {
        try {
            return InetAddress.getByName(written);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException("not an address: " + written, impossible);
        }
    }
}
