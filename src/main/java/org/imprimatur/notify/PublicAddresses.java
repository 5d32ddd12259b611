package org.imprimatur.notify;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet: those that IANA gave to nobody in particular, to this machine, to its
 * neighbours or to private networks do not, in whatever form they are written.
 */
final class PublicAddresses {
    private static final int BYTE = 0xff;
    private static final int IPV6_LENGTH = 16;
    private static final int IPV4_LENGTH = 4;

    private static final List<Net> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    // Of the internet's part of IPv6: Teredo and others, documentation, 6to4.
                    "2001:0:0:0:0:0:0:0/23",
                    "2001:db8:0:0:0:0:0:0/32",
                    "2002:0:0:0:0:0:0:0/16",
                    "3fff:0:0:0:0:0:0:0/20")
            .map(Net::of)
            .toList();

    /** All of IPv6 that was ever given out. */
    private static final Net GLOBAL = Net.of("2000:0:0:0:0:0:0:0/3");

    private static final Net NAT64 = Net.of("64:ff9b:0:0:0:0:0:0/96");

    /** What clouds tell their machines secrets at, beside the link's own addresses. */
    private static final Net METADATA = Net.of("fd00:ec2:0:0:0:0:0:254/128");

    private PublicAddresses() {}

    /** Addresses whose first bits are the same. */
    private record Net(List<Integer> bytes, int bits) {
        static Net of(String written) {
            var parts = written.split("/", -1);
            return new Net(bytes(InetAddresses.literal(parts[0]).getAddress()), Integer.parseInt(parts[1]));
        }

        private static List<Integer> bytes(byte... address) {
            return Stream.iterate(0, i -> i < address.length, i -> i + 1)
                    .map(i -> address[i] & BYTE)
                    .toList();
        }

        boolean holds(InetAddress some) {
            var other = bytes(some.getAddress());
            if (other.size() != bytes.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if (((bytes.get(bit / Byte.SIZE) ^ other.get(bit / Byte.SIZE)) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet6Address && NAT64.holds(address)) {
            var last = Arrays.copyOfRange(address.getAddress(), IPV6_LENGTH - IPV4_LENGTH, IPV6_LENGTH);
            return isPublic(InetAddresses.of(last));
        }
        boolean isGiven = address instanceof Inet4Address || GLOBAL.holds(address);
        return isGiven && NOT_PUBLIC.stream().noneMatch(net -> net.holds(address));
    }

    /** Whether nobody should be called there even where private networks may be: neighbours on the link, clouds' secrets. */
    static boolean isNever(InetAddress address) {
        return address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || address.isAnyLocalAddress()
                || METADATA.holds(address);
    }
}
