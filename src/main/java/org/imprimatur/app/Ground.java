package org.imprimatur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.page.Roots;

/**
 * What the settings say of where the product stands, as the application itself sees its addresses.
 *
 * @param site empty where the site begins at the root of the application
 */
record Ground(String site, String desk, String api, boolean hasSite, boolean hasDesk, boolean hasApi) {
    /** First words of addresses of the site that are no language. */
    private static final Set<String> OF_SITE = Set.of(
            "assets",
            "documents",
            "subscribe",
            "preview",
            "search",
            "history",
            "as-of",
            "feeds",
            "_theme",
            "_static",
            ".well-known",
            "robots.txt",
            "sitemap.xml");

    static Ground of(Settings settings) {
        return new Ground(
                settings.value(Setting.SITE_PATH).replaceFirst("^/$", ""),
                settings.value(Setting.DESK_PATH),
                settings.value(Setting.API_PATH),
                settings.isOn(Setting.SITE_ON),
                settings.isOn(Setting.DESK_ON),
                settings.isOn(Setting.API_ON));
    }

    /** What is wrong although each setting by itself is right. */
    List<String> complaints(Settings settings) {
        var complaints = new ArrayList<String>();
        if (desk.equals(api) || site.equals(desk) || site.equals(api)) {
            complaints.add("imprimatur.site.path, imprimatur.desk.path and imprimatur.api.path must differ");
        }
        taken(desk, settings).ifPresent(word -> complaints.add(taken("imprimatur.desk.path", desk, word)));
        taken(api, settings).ifPresent(word -> complaints.add(taken("imprimatur.api.path", api, word)));
        return complaints;
    }

    private Optional<String> taken(String path, Settings settings) {
        if (!path.startsWith(site + "/")) {
            return Optional.empty();
        }
        var first = path.substring(site.length() + 1).split("/", 2)[0];
        return Stream.of(first)
                .filter(word -> OF_SITE.contains(word)
                        || settings.locales().stream()
                                .anyMatch(locale -> locale.value().equals(word)))
                .findFirst();
    }

    private static String taken(String key, String path, String word) {
        return key + " cannot be " + path + ": addresses of the site begin with /" + word;
    }

    /** The same from the root of the server. */
    Roots within(String application) {
        return new Roots(application + site, application + desk, application + api);
    }
}
