package org.imprimatur.editing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.page.TypeName;
import org.imprimatur.redline.Labels;
import org.imprimatur.review.Comparison;
import org.imprimatur.review.Evidence;
import org.imprimatur.review.Packet;
import org.imprimatur.review.PacketFile;
import org.imprimatur.review.PacketFormat;
import org.imprimatur.review.Paper;
import org.imprimatur.review.Proceedings;
import org.imprimatur.review.Signets;
import org.imprimatur.workflow.Revision;

/** Gathers what shows who signed off which text of a page. */
public final class Attesting {
    private final Journals journals;
    private final Texts texts;
    private final ContentTypes types;
    private final Markup markup;
    private final Accounts accounts;
    private final Signets signets;
    private final Paper paper;
    private final Clock clock;

    public Attesting(
            Journals journals,
            Texts texts,
            ContentTypes types,
            Markup markup,
            Accounts accounts,
            Signets signets,
            Paper paper,
            Clock clock) {
        this.journals = journals;
        this.texts = texts;
        this.types = types;
        this.markup = markup;
        this.accounts = accounts;
        this.signets = signets;
        this.paper = paper;
        this.clock = clock;
    }

    /**
     * The evidence on one revision as of now; empty where there is no such page or revision.
     *
     * @param language of the labels in the redline
     */
    public Optional<Evidence> gather(PageId page, int revision, String language) {
        return Proceedings.of(page, journals.of(Subject.of(page)), revision).map(found -> evidence(found, language));
    }

    /** The same as a sealed file. */
    public Optional<PacketFile> packet(PageId page, int revision, PacketFormat format, String language) {
        return gather(page, revision, language)
                .map(evidence -> new PacketFile(evidence.fileName(format), format, sealed(evidence, format)));
    }

    private byte[] sealed(Evidence evidence, PacketFormat format) {
        return switch (format) {
            case JSON -> Packet.json(evidence, signets.get());
            case PDF -> Packet.pdf(evidence, signets.get(), paper);
        };
    }

    private Evidence evidence(Proceedings proceedings, String language) {
        var page = proceedings.now();
        var before = proceedings.base().map(Revision::text).map(texts::get).orElse(Text.EMPTY);
        var after = texts.get(proceedings.revision().text());
        var labels = language.equals("zh") ? Labels.CHINESE : Labels.ENGLISH;
        return new Evidence(
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                language,
                proceedings,
                before,
                after,
                Comparison.of(types.get(page.type()), before, after, markup, page.locale(), labels),
                people(proceedings),
                labels(page.type(), language));
    }

    private Map<String, String> labels(TypeName type, String language) {
        var known = types.get(type);
        return Stream.concat(known.fields().stream(), known.retired().stream())
                .flatMap(field -> Stream.concat(Stream.of(field.name()), field.formerly().stream())
                        .map(name -> Map.entry(name, field.label().in(language))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> people(Proceedings proceedings) {
        var people = new TreeMap<String, String>();
        for (Entry entry : proceedings.chain()) {
            accounts.find(entry.by())
                    .map(Account::displayName)
                    .ifPresent(name -> people.put(entry.by().value(), name));
        }
        return people;
    }
}
