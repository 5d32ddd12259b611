package org.imprimatur.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.imprimatur.serving.Inside;
import org.imprimatur.themes.View;
import org.jspecify.annotations.Nullable;

/** Has Krazo draw a page, and takes the bytes. */
final class Press {
    /** Where the public pages' controllers stand; nobody gets there but by way of the press. */
    static final String ROOT = Inside.ROOT + "/site";

    private static final String PLACE = ROOT + "/" + Inside.SITE;

    /** The request attribute that tells the controllers which address to draw. */
    static final String ADDRESS = "org.imprimatur.site.address";

    /** The request attribute that gives the controllers what they are to draw. */
    static final String VIEW = "org.imprimatur.site.view";

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
        return print(request, response, "page", ADDRESS, address);
    }

    static Sheet print(HttpServletRequest request, HttpServletResponse response, View view) {
        return print(request, response, "view", VIEW, view);
    }

    private static Sheet print(
            HttpServletRequest request, HttpServletResponse response, String controller, String name, Object what) {
        var captured = new CapturedResponse(response);
        @Nullable Object before = request.getAttribute(name);
        request.setAttribute(name, what);
        try {
            Inside.pass(request);
            request.getRequestDispatcher(PLACE + controller).forward(new QuietRequest(request), captured);
            return new Sheet(captured.captured(), captured.bytes());
        } catch (ServletException | IOException | RuntimeException broken) {
            LOG.log(Level.ERROR, () -> "cannot draw " + what, broken);
            return new Sheet(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, new byte[0]);
        } finally {
            request.setAttribute(name, before);
        }
    }
}
