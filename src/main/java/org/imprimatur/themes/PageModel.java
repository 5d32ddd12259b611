package org.imprimatur.themes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page as its template draws it.
 *
 * @param body rendered safely; printed as it is
 * @param validity of a certification
 * @param stamp missing in a preview
 * @param claims certifications that the page claims although they are over; empty unless its type says that readers learn of it
 */
public record PageModel(
        String type,
        String typeLabel,
        String title,
        String summary,
        @Nullable Hero hero,
        List<Crumb> crumbs,
        String body,
        List<Contents> contents,
        List<Fact> facts,
        List<Related> related,
        List<String> tags,
        @Nullable Validity validity,
        @Nullable Stamp stamp,
        @Nullable Prevailing prevailing,
        List<Claim> claims) {
    /** The picture and words at the top. */
    public record Hero(String title, String image, String alt) {}

    /** One step of the way to the page; the last has no address. */
    public record Crumb(String title, String href) {}

    /** One group of links beside the page. */
    public record Related(String group, List<Fact.Item> links) {}

    /**
     * That a person with the right to say so let this very text be printed.
     *
     * @param versions the list of all versions of the page; empty where readers get none
     */
    public record Stamp(
            Day since,
            Day reviewed,
            String capacities,
            int revision,
            String brief,
            String hash,
            String change,
            String versions) {}

    /** Which language counts where translations differ. */
    public record Prevailing(boolean here, String language, String href) {}

    /**
     * A certification that is over.
     *
     * @param title empty where its page was taken off the site
     * @param href where its page stands; empty likewise
     * @param how it came to an end, as message keys spell it
     */
    public record Claim(String title, String href, String how) {}

    /** The same page around another body; its table of contents stays. */
    PageModel around(String other) {
        return new PageModel(
                type,
                typeLabel,
                title,
                summary,
                hero,
                crumbs,
                other,
                contents,
                facts,
                related,
                tags,
                validity,
                stamp,
                prevailing,
                claims);
    }

    /** For templates that draw a field in a place of its own. */
    public @Nullable Fact fact(String name) {
        return find(name).orElse(null);
    }

    private Optional<Fact> find(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }
}
