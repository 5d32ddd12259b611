package org.imprimatur.identity;

import java.util.regex.Pattern;
import org.imprimatur.page.Roots;

/** Addresses of the desk's screens. */
final class DeskAddresses {
    private static final Pattern SCREEN = Pattern.compile("(/[A-Za-z0-9_.%~-]+)+/?(\\?[^\\s\"\\\\#]*)?(#[a-z-]+)?");

    private DeskAddresses() {}

    static String of(Roots roots, String path) {
        return roots.desk() + path;
    }

    /** Only screens of the desk: an address elsewhere could be anybody's. */
    static String inside(Roots roots, String wanted) {
        boolean isInside =
                wanted.startsWith(of(roots, "/")) && SCREEN.matcher(wanted).matches();
        return isInside ? wanted : of(roots, "/");
    }
}
