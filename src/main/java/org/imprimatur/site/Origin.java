package org.imprimatur.site;

import jakarta.servlet.http.HttpServletRequest;
import org.imprimatur.page.Roots;

/**
 * What makes addresses of the site absolute.
 *
 * @param base scheme, host and what all addresses of the application share, without a slash at the end
 * @param isKnown whether it was set; else it is what this one reader called us, which nobody else must be told
 */
record Origin(String base, boolean isKnown) {
    static Origin of(HttpServletRequest request, Roots roots, String publicUrl) {
        String shared = roots.site();
        if (!publicUrl.isEmpty()) {
            return new Origin(publicUrl + shared, true);
        }
        String whole = request.getRequestURL().toString();
        String path = request.getRequestURI();
        return new Origin(whole.substring(0, whole.length() - path.length()) + shared, false);
    }

    String absolute(String address) {
        return base + address;
    }
}
