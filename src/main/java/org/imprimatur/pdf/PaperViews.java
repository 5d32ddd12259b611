package org.imprimatur.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.journal.Entry;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.Text;
import org.imprimatur.pdf.PaperView.Changed;
import org.imprimatur.pdf.PaperView.Fact;
import org.imprimatur.pdf.PaperView.Happened;
import org.imprimatur.pdf.PaperView.Link;
import org.imprimatur.pdf.PaperView.Signed;
import org.imprimatur.review.Evidence;
import org.imprimatur.review.Fate;
import org.imprimatur.review.GivenSignOff;
import org.imprimatur.review.SealKey;
import org.imprimatur.workflow.Revision;

/** Lays out the pages. */
final class PaperViews {
    /** What stands beside them anyway, and where exactly a comment is anchored; the chain has it all. */
    private static final Set<String> NOT_ON_PAPER =
            Set.of("revision", "text", "place", "written_place", "prefix", "suffix");

    private final Evidence evidence;
    private final PaperWords words;

    PaperViews(Evidence evidence, Sentences sentences) {
        this.evidence = evidence;
        this.words = new PaperWords(sentences, evidence.language());
    }

    PaperWords words() {
        return words;
    }

    PaperView view(SealKey key) {
        var said = evidence.proceedings();
        var summary = evidence.redline().summary();
        return new PaperView(
                evidence.after().title(),
                said.now().locale().value(),
                words.say("pdf.fate." + said.fate()),
                said.fate() != Fate.VOID && said.fate() != Fate.UNSIGNED,
                facts(key),
                said.revision().number(),
                said.base().map(Revision::number).orElse(0),
                words.say("pdf.size", summary.wordsAdded(), summary.wordsRemoved(), summary.wordsMoved()),
                evidence.redline().fields().stream()
                        .map(change -> new Changed(
                                change.label().in(evidence.language()),
                                change.redline().html()))
                        .toList(),
                evidence.redline().body().html(),
                evidence.redline().body().accepted(),
                textFields(),
                said.signOffs().stream().map(this::signed).toList(),
                said.chain().stream().map(this::happened).toList(),
                said.chain().stream()
                        .map(entry -> new Link(entry.number(), entry.hash().hex(), entry.canonical()))
                        .toList(),
                PdfAttachments.NAME);
    }

    private List<Fact> facts(SealKey key) {
        var said = evidence.proceedings();
        var page = said.now();
        var facts = new ArrayList<Fact>();
        facts.add(fact("page", page.locale() + "/" + page.path()));
        facts.add(code("id", page.id().value()));
        facts.add(fact("type", page.type().value()));
        facts.add(fact(
                "revision",
                words.say(
                        "pdf.revision",
                        said.revision().number(),
                        person(said.revision().author().value()),
                        words.when(said.revision().at()))));
        facts.add(code("text", said.revision().text().hex()));
        facts.add(fact(
                "base",
                said.base()
                        .map(base -> words.say(
                                "pdf.revision",
                                base.number(),
                                person(base.author().value()),
                                words.when(base.at())))
                        .orElse(words.say("pdf.base.none"))));
        said.base().ifPresent(base -> facts.add(code("base.text", base.text().hex())));
        facts.add(fact("made", words.when(evidence.made())));
        facts.add(fact("entries", String.valueOf(said.chain().size())));
        facts.add(code("tip", evidence.tip().hex()));
        facts.add(code("key", key.fingerprint().hex()));
        return facts;
    }

    private Fact fact(String name, String value) {
        return new Fact(words.say("pdf.fact." + name), value, false);
    }

    private Fact code(String name, String value) {
        return new Fact(words.say("pdf.fact." + name), value, true);
    }

    /** With the name that the account has, where it has one. */
    private String person(String account) {
        var name = evidence.people().getOrDefault(account, account);
        return named(name, account);
    }

    private String named(String name, String account) {
        return name.isBlank() || name.equals(account) ? account : words.say("pdf.person", name, account);
    }

    private Signed signed(GivenSignOff given) {
        var signOff = given.signOff();
        return new Signed(
                named(signOff.name(), signOff.by().value()),
                capacity(signOff.capacity()),
                words.when(signOff.at()),
                signOff.wording(),
                signOff.given()
                        .map(password -> words.say(
                                "pdf.password-given", person(password.by().value()), words.when(password.at())))
                        .orElse(""),
                signOff.text().hex(),
                given.entry().number(),
                given.entry().hash().hex(),
                given.voided().map(this::voided).orElse(""));
    }

    private String capacity(String id) {
        return words.sayOr("capacity." + id, id);
    }

    private String voided(Entry later) {
        return words.say("pdf.void", later.number(), words.when(later.at()), what(later));
    }

    private Happened happened(Entry entry) {
        return new Happened(
                entry.number(),
                words.when(entry.at()),
                person(entry.by().value()),
                what(entry),
                entry.details().entrySet().stream()
                        .filter(detail -> !NOT_ON_PAPER.contains(detail.getKey())
                                && !detail.getValue().isEmpty())
                        .map(this::detail)
                        .toList(),
                entry.details().getOrDefault("text", ""),
                evidence.proceedings().voiding(entry).map(this::voided).orElse(""));
    }

    private String what(Entry entry) {
        return words.sayOr(
                "desk.past." + entry.kind(), entry.kind(), entry.details().getOrDefault("revision", ""));
    }

    private Fact detail(Map.Entry<String, String> detail) {
        var value = detail.getKey().equals("capacity") ? capacity(detail.getValue()) : detail.getValue();
        return new Fact(words.sayOr("pdf.detail." + detail.getKey(), detail.getKey()), value, false);
    }

    private List<Fact> textFields() {
        return evidence.after().fields().entrySet().stream()
                .filter(field -> !field.getKey().equals(Text.BODY))
                .map(field -> new Fact(
                        evidence.labels().getOrDefault(field.getKey(), field.getKey()), plain(field.getValue()), false))
                .toList();
    }

    private static String plain(FieldValue value) {
        return value.fold(
                one -> one,
                many -> String.join("\n", many),
                rows -> rows.stream()
                        .map(row -> String.join(" · ", row.values()))
                        .collect(Collectors.joining("\n")));
    }
}
