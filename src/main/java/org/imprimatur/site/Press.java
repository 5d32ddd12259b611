package org.imprimatur.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Has Krazo draw a page, and takes the bytes. */
final class Press {
    /** Where the public pages' controllers stand; nobody gets there but by way of the press. */
    static final String ROOT = "/_site";

    /** The request attribute that tells the controllers which address to draw. */
    static final String ADDRESS = "org.imprimatur.site.address";

    private static final Logger LOG = System.getLogger(Press.class.getName());

    private Press() {}

    /** What came off the press, good or not. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sheet(int status, byte[] bytes) {
        /** The texts cannot be had now. */
        boolean isForLater() {
            return status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }

        boolean isBroken() {
            return status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
    }

    static Sheet print(HttpServletRequest request, HttpServletResponse response, Address address) {
        var captured = new CapturedResponse(response);
        @Nullable Object before = request.getAttribute(ADDRESS);
        request.setAttribute(ADDRESS, address);
        try {
            request.getRequestDispatcher(ROOT + "/page").forward(new QuietRequest(request), captured);
            return new Sheet(captured.captured(), captured.bytes());
        } catch (ServletException | IOException | RuntimeException broken) {
            LOG.log(Level.ERROR, () -> "cannot draw " + address.canonical(), broken);
            return new Sheet(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, new byte[0]);
        } finally {
            request.setAttribute(ADDRESS, before);
        }
    }
}
