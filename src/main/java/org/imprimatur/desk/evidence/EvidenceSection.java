package org.imprimatur.desk.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.desk.review.Looking;
import org.imprimatur.desk.review.Place;
import org.imprimatur.desk.review.Section;
import org.imprimatur.review.Signets;
import org.imprimatur.workflow.Revision;

/** Offers the evidence on the text that is read and on the one that it is compared with. */
@RequestScoped
public class EvidenceSection implements Section {
    private final Signets signets;

    @Inject
    public EvidenceSection(Signets signets) {
        this.signets = signets;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected EvidenceSection() {
        this(null);
    }

    /**
     * What can be taken.
     *
     * @param key the fingerprint of the key that seals
     */
    public record View(List<Integer> revisions, String key) {}

    @Override
    public Place place() {
        return Place.EVIDENCE;
    }

    @Override
    public Optional<View> of(Looking looking) {
        var revisions = Stream.concat(Stream.of(looking.page().head()), looking.against().stream())
                .map(Revision::number)
                .distinct()
                .toList();
        return Optional.of(new View(revisions, signets.get().key().fingerprint().hex()));
    }
}
