package org.imprimatur.journeys;

import java.net.URI;

/** Where somebody with a browser goes. */
interface Place {
    URI at(String path);
}
