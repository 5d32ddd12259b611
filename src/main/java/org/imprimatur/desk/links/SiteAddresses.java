package org.imprimatur.desk.links;

import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.workflow.Standing;

/**
 * Reads from a link which address of the site it leads to.
 *
 * @param locales those that the site has
 */
record SiteAddresses(Collection<LocaleTag> locales) {
    private static final Pattern RELATIVE = Pattern.compile("(?![/#?\\\\]|[a-zA-Z][a-zA-Z0-9+.-]*:)[^\\s<>\"]+");
    private static final Pattern ENDING = Pattern.compile("\\.(md|html?|aspx)$");

    /** Empty where it leads out of the site, or to something else than a page. */
    Optional<PageAddress> of(Standing page, String written) {
        String path = written.split("[?#]", 2)[0];
        if (path.startsWith("/") && !path.startsWith("//")) {
            return PageAddress.of(path).filter(this::isOnTheSite);
        }
        return RELATIVE.matcher(path).matches() ? beside(page, path) : Optional.empty();
    }

    // Imported pages link to each other so; browsers read it from where the page stands.
    private Optional<PageAddress> beside(Standing page, String path) {
        try {
            var here = URI.create("/" + page.locale() + "/" + page.path());
            var there = here.resolve(ENDING.matcher(path).replaceFirst("")).getPath();
            return PageAddress.of(there).filter(this::isOnTheSite);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private boolean isOnTheSite(PageAddress address) {
        return locales.contains(address.locale());
    }
}
