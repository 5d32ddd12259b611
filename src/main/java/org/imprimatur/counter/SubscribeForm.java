package org.imprimatur.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Roots;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;
import org.imprimatur.subscriptions.Subscribing;
import org.imprimatur.subscriptions.Topic;
import org.imprimatur.themes.ThemeSettings;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** The form with which somebody subscribes: to the site, the pages of a type, or one page. */
@ApplicationScoped
public class SubscribeForm {
    static final String TEMPLATE = "subscribe";

    private static final int TOO_MANY = 429;
    private static final int WRONG = 422;

    private final Subscribing subscribing;
    private final LivePages live;
    private final ContentTypes types;
    private final Sheets sheets;
    private final ThemeSettings settings;
    private final Roots roots;

    @Inject
    public SubscribeForm(
            Subscribing subscribing,
            LivePages live,
            ContentTypes types,
            Sheets sheets,
            ThemeSettings settings,
            Roots roots) {
        this.subscribing = subscribing;
        this.live = live;
        this.types = types;
        this.sheets = sheets;
        this.settings = settings;
        this.roots = roots;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected SubscribeForm() {
        this(null, null, null, null, null, null);
    }

    void show(HttpServletRequest request, HttpServletResponse response, LocaleTag locale) throws IOException {
        boolean isSent = request.getParameter("sent") != null;
        var html = draw(isSent ? "sent" : "form", locale, topic(request, locale), "", Optional.empty());
        Replies.page(request, response, HttpServletResponse.SC_OK, html);
    }

    void send(HttpServletRequest request, HttpServletResponse response, LocaleTag locale, String sender)
            throws IOException {
        var topic = topic(request, locale);
        var email = one(request, "email");
        var refused = subscribing.subscribe(locale, topic, email, one(request, "website"), sender);
        if (refused.isEmpty()) {
            Replies.go(response, request.getRequestURI() + "?sent");
        } else {
            var html = draw("form", locale, topic, email, refused);
            Replies.page(request, response, status(refused.get()), html);
        }
    }

    private static int status(Refused refused) {
        if (refused.key().equals("SUBSCRIPTION_TOO_OFTEN")) {
            return TOO_MANY;
        }
        return refused.grounds() == Grounds.INVALID ? WRONG : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    private static String one(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** What is not there to be told of is not subscribed to either: then it is the whole site. */
    private Topic topic(HttpServletRequest request, LocaleTag locale) {
        var at = at(request, locale);
        if (at.isPresent()) {
            return at.get();
        }
        var asked = one(request, "topic");
        return Optional.of(asked)
                .filter(Topic::isOne)
                .map(Topic::new)
                .filter(topic -> topic.type().map(live.types(locale)::contains).orElse(true))
                .filter(topic ->
                        topic.page().map(page -> live.find(page).isPresent()).orElse(true))
                .orElse(Topic.SITE);
    }

    /** A page leads here with its own address, which ends in where it stands. */
    private Optional<Topic> at(HttpServletRequest request, LocaleTag locale) {
        var address = decoded(one(request, "at"));
        int start = address.indexOf("/" + locale + "/");
        return Optional.of(
                        start < 0
                                ? ""
                                : address.substring(start + locale.value().length() + 2))
                .filter(PagePath::isOne)
                .flatMap(path -> live.find(locale, new PagePath(path)))
                .map(page -> Topic.of(page.id()));
    }

    /** An address comes as it stands in a link, with everything spelt out that no address may have. */
    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbled) {
            return "";
        }
    }

    private String draw(String step, LocaleTag locale, Topic topic, String email, Optional<Refused> refused) {
        var it = new HashMap<String, Object>();
        it.put("action", roots.site() + path(locale));
        it.put("email", email);
        it.put("chosen", topic.value());
        it.put("topics", topics(topic, locale));
        it.put("open", subscribing.isOpen());
        it.put("problem", refused.map(why -> sheets.say(locale, why.key())).orElse(""));
        var others = new HashMap<LocaleTag, String>();
        settings.locales().forEach(other -> others.put(other, path(other)));
        return sheets.draw(TEMPLATE, step, locale, path(locale), others, it);
    }

    private List<Map<String, String>> topics(Topic chosen, LocaleTag locale) {
        var topics = new ArrayList<Topic>(List.of(Topic.SITE));
        types.all().stream()
                .map(ContentType::name)
                .filter(live.types(locale)::contains)
                .map(Topic::of)
                .forEach(topics::add);
        if (chosen.page().isPresent()) {
            topics.add(chosen);
        }
        return topics.stream()
                .map(topic -> Map.of("value", topic.value(), "name", name(topic, locale)))
                .toList();
    }

    /** What somebody is told of, in words. */
    String name(Topic topic, LocaleTag locale) {
        return topic.type()
                .flatMap(types::find)
                .map(type -> type.plural().in(locale.value()))
                .or(() -> topic.page().flatMap(live::find).map(LivePage::title))
                .orElseGet(() -> sheets.say(locale, "site.subscribe.all"));
    }

    private static String path(LocaleTag locale) {
        return "/subscribe/" + locale;
    }
}
