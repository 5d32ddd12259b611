package org.imprimatur.page;

/**
 * Where the parts of the product stand: what their addresses begin with, from the root of the server, without a slash at the
 * end. Empty is the root itself.
 */
public record Roots(String site, String desk, String api) {
    /** Where they stand when nobody shares the server with them. */
    public static final Roots ALONE = new Roots("", "/desk", "/api");

    /** Below the site and below the desk: the styles, scripts and pictures of the product itself, which no theme changes. */
    public static final String FILES = "/_static";

    /** What the site's addresses begin with as the application itself sees them. */
    public String siteWithin(String application) {
        return site.substring(application.length());
    }

    /** What the addresses of site and desk have in common, for what a browser sends to both; it is never empty. */
    public String shared() {
        var common = site;
        while (!(desk + "/").startsWith(common + "/")) {
            common = common.substring(0, common.lastIndexOf('/'));
        }
        return common.isEmpty() ? "/" : common;
    }

    /** One of the product's own files, for a page of the site. */
    public String siteFile(String name) {
        return site + FILES + "/desk/" + name;
    }

    /** Likewise for a screen of the desk. */
    public String deskFile(String name) {
        return desk + FILES + "/desk/" + name;
    }
}
