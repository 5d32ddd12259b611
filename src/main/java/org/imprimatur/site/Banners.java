package org.imprimatur.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.editing.ChoosingTogether;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.preview.Ahead;
import org.imprimatur.preview.PreviewLink;
import org.imprimatur.release.Release;
import org.imprimatur.themes.Addresses;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Transition;

/** Says what one looks at. Why something is not ready is told to those who signed in alone. */
@ApplicationScoped
public class Banners {
    private final ChoosingTogether choosing;
    private final Sentences sentences;
    private final Roots roots;

    @Inject
    public Banners(ChoosingTogether choosing, Sentences sentences, Roots roots) {
        this.choosing = choosing;
        this.sentences = sentences;
        this.roots = roots;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Banners() {
        this(null, null, null);
    }

    Banner of(Lookout lookout, Address address) {
        var language = address.locale();
        var release = lookout.outlook().release();
        var blocked = release.filter(Release::isOpen)
                .flatMap(open -> lookout.actor().flatMap(me -> choosing.closed(me, open.id(), Transition.HOLD)));
        var lines = lookout.outlook().pages().stream()
                .map(page -> line(page, lookout, blocked, language))
                .toList();
        var here = lookout.base() + address.canonical();
        return new Banner(
                lookout.actor().isPresent() ? roots.deskFile("preview.css") : roots.siteFile("preview.css"),
                release.isPresent() ? "release" : "page",
                release.map(Release::name).orElse(""),
                release.filter(one -> !one.isOpen()).isPresent() ? "live" : "open",
                lookout.link().map(PreviewLink::label).orElse(""),
                lookout.link().map(link -> moment(link.until(), language)).orElse(""),
                lookout.link().filter(PreviewLink::isPinned).isPresent(),
                lines.stream()
                        .filter(line -> line.href().equals(here))
                        .findFirst()
                        .orElse(null),
                lines,
                blocked.map(no -> say(no.why(), language)).orElse(""),
                lookout.actor().map(me -> desk(lookout)).orElse(""));
    }

    private Banner.Line line(Ahead page, Lookout lookout, Optional<No> blocked, LocaleTag language) {
        return new Banner.Line(
                page.text().title(),
                page.page().locale().value(),
                lookout.base() + Addresses.encoded(page.address()),
                state(page),
                page.revision(),
                page.page().live().map(live -> live.revision().number()).orElse(0),
                page.page().stage().name(),
                blocked.flatMap(no ->
                                Optional.ofNullable(no.members().get(page.page().id())))
                        .map(why -> say(why, language))
                        .orElse(""));
    }

    static String state(Ahead page) {
        if (page.isLive()) {
            return "live";
        }
        return page.page().live().isPresent() ? "changed" : "new";
    }

    private String desk(Lookout lookout) {
        return lookout.outlook()
                .release()
                .map(release -> roots.desk() + "/releases/" + release.id())
                .or(() -> lookout.outlook().pages().stream()
                        .findFirst()
                        .map(page -> roots.desk() + "/pages/" + page.page().id()))
                .orElse(roots.desk() + "");
    }

    private String say(Refused why, LocaleTag language) {
        return sentences.say(language.value(), why.key(), why.args().toArray());
    }

    private static String moment(Instant at, LocaleTag language) {
        var form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(language.value()));
        return at.atZone(ZoneOffset.UTC).format(form) + " UTC";
    }
}
