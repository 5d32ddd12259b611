package org.imprimatur.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Counts together who has one line: a household or a server has all of an IPv6 network, and could come from anywhere in it. */
public final class Neighbours {
    private static final int NETWORK_BYTES = 8;

    private Neighbours() {}

    /** What an address counts as. What is no address counts as what it says. */
    public static String of(String address) {
        // Only what can be nothing but a number: a name would be looked up.
        if (address.indexOf(':') < 0 || !address.matches("[0-9a-fA-F:.%a-z]{2,60}")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > NETWORK_BYTES
                    ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "/64"
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException none) {
            return address;
        }
    }
}
