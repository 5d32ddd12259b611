package org.imprimatur.gate;

import org.imprimatur.page.Roots;

/** Tells by its address what a request is for. Every request is looked at, so nothing is put together for it. */
record Areas(String api, String manage, String desk, String assets, String files, String theme, String site) {
    static Areas of(Roots roots) {
        return new Areas(
                roots.api() + "/",
                roots.api() + "/v1/manage",
                roots.desk() + "/",
                roots.site() + "/assets/",
                roots.site() + Roots.FILES + "/",
                roots.site() + "/_theme/",
                roots.site());
    }

    Area of(String address) {
        if (address.startsWith(api)) {
            return address.startsWith(manage) ? Area.MANAGEMENT : Area.API;
        }
        if (address.startsWith(desk)) {
            return Area.DESK;
        }
        if (address.startsWith(assets) || address.startsWith(files) || address.startsWith(theme)) {
            return Area.FILES;
        }
        return isWatch(address, site.length()) ? Area.WATCH : Area.SITE;
    }

    private static boolean isWatch(String address, int from) {
        return address.startsWith("/health", from)
                || address.startsWith("/metrics", from)
                || address.startsWith("/openapi", from);
    }
}
