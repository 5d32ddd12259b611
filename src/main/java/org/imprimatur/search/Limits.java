package org.imprimatur.search;

/**
 * What a search may take, in time that passes: where the machine has other work, it gets less done in it.
 *
 * @param millis nobody is answered for longer; what was found by then is told
 * @param atOnce so many are answered at once, so that searches leave threads for everything else
 * @param patienceMillis whoever comes beyond that waits so long for a place
 */
public record Limits(long millis, int atOnce, long patienceMillis) {
    public static final Limits USUAL = new Limits(500, 4, 100);
}
