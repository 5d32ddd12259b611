package org.imprimatur.torture;

import java.net.URI;

/** Where people find the product: a server, or what stands before several. */
public interface Doors {
    URI at(String path);
}
