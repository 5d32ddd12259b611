package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Addresses of the desk's screens. */
final class DeskAddresses {
    private static final String DESK = "/desk";
    private static final Pattern SCREEN = Pattern.compile("(/[A-Za-z0-9_.%~-]+)+/?(\\?[^\\s\"\\\\#]*)?(#[a-z-]+)?");

    private DeskAddresses() {}

    static String of(HttpServletRequest request, String path) {
        return request.getContextPath() + DESK + path;
    }

    /** Only screens of the desk: an address elsewhere could be anybody's. */
    static String inside(HttpServletRequest request, String wanted) {
        boolean isInside =
                wanted.startsWith(of(request, "/")) && SCREEN.matcher(wanted).matches();
        return isInside ? wanted : of(request, "/");
    }
}
