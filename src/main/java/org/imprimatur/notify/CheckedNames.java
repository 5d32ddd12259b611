package org.imprimatur.notify;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and looks at what they lead to. The connection is made to exactly these addresses, so that a name which
 * leads elsewhere a moment later is of no use to anybody.
 */
final class CheckedNames implements DnsResolver {
    private final boolean mayBePrivate;
    private final Names names;

    CheckedNames(boolean mayBePrivate, Names names) {
        this.mayBePrivate = mayBePrivate;
        this.names = names;
    }

    /** Where names lead to. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** The address is one that hooks may not call. */
    static final class NotPublicException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        NotPublicException(InetAddress address) {
            super(address.getHostAddress());
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var all = names.of(host);
        for (InetAddress one : all) {
            if (PublicAddresses.isNever(one) || !mayBePrivate && !PublicAddresses.isPublic(one)) {
                throw new NotPublicException(one);
            }
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return Stream.of(resolve(host))
                .map(InetAddress::getHostAddress)
                .findFirst()
                .orElse(host);
    }
}
