package org.imprimatur.desk.release;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.imprimatur.desk.review.Looking;
import org.imprimatur.desk.review.Place;
import org.imprimatur.desk.review.Section;
import org.imprimatur.workflow.Membership;

/** Which release a page goes live with, or how to put it into one. */
@RequestScoped
public class ReleaseOfPage implements Section {
    /**
     * The section.
     *
     * @param release its id; empty where the page is in none
     * @param address where the page stands, for the form that opens a release
     */
    public record View(String release, String name, String address) {}

    @Override
    public Place place() {
        return Place.RELEASE;
    }

    @Override
    public Optional<View> of(Looking looking) {
        var page = looking.page();
        var membership = page.membership();
        if (membership.isEmpty() && page.isHeadLive()) {
            return Optional.empty();
        }
        return Optional.of(new View(
                membership.map(one -> one.release().value()).orElse(""),
                membership.map(Membership::name).orElse(""),
                "/" + page.locale() + "/" + page.path()));
    }
}
