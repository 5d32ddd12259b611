package org.imprimatur.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;
import org.imprimatur.serving.Rendered;
import org.imprimatur.themes.ThemeSettings;

/** What programs ask of a site: its map, its rules for robots, its feeds, whom to tell of a weakness. */
record ForMachines(
        SiteSettings settings,
        Roots roots,
        Pages live,
        ContentTypes types,
        Sentences sentences,
        ThemeSettings theme,
        Supplier<LocalDate> today) {
    private static final String SECURITY = "/.well-known/security.txt";
    private static final Pattern FEED = Pattern.compile("/feeds/([A-Za-z0-9-]+)(?:/([a-z0-9-]+))?\\.atom");
    private static final Pattern PART = Pattern.compile("/sitemap-([1-9][0-9]{0,3})\\.xml");

    boolean isOne(String path) {
        return List.of("/robots.txt", "/sitemap.xml", SECURITY).contains(path)
                || path.startsWith("/feeds/")
                || PART.matcher(path).matches();
    }

    /** Empty where there is no such thing. */
    Optional<Rendered> draw(String path, Origin origin) {
        return switch (path) {
            case "/robots.txt" -> Optional.of(plain(robots(origin)));
            case "/sitemap.xml" -> Optional.of(new Sitemap(live, settings.locales(), origin).whole());
            case SECURITY -> security(origin);
            default -> path.startsWith("/feeds/") ? feed(path, origin) : part(path, origin);
        };
    }

    private static Rendered plain(String text) {
        return Rendered.of(Headers.PLAIN, text.getBytes(StandardCharsets.UTF_8));
    }

    // Everything else that must not be found says so itself, or is not there for whoever may not see it.
    private String robots(Origin origin) {
        var site = "Disallow: " + roots.site();
        return "User-agent: *\nDisallow: " + roots.desk() + "/\n" + site + "/preview/\n" + site + "/as-of/\n\nSitemap: "
                + origin.absolute("/sitemap.xml")
                + "\n";
    }

    private Optional<Rendered> security(Origin origin) {
        if (settings.security().contacts().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(plain(settings.security().text(origin.absolute(SECURITY), today.get(), settings.locales())));
    }

    private Optional<Rendered> part(String path, Origin origin) {
        var number = PART.matcher(path);
        return number.matches()
                ? new Sitemap(live, settings.locales(), origin).part(Integer.parseInt(number.group(1)))
                : Optional.empty();
    }

    private Optional<Rendered> feed(String path, Origin origin) {
        var asked = FEED.matcher(path);
        if (!asked.matches()) {
            return Optional.empty();
        }
        var locale = settings.locales().stream()
                .filter(one -> one.value().equals(asked.group(1)))
                .findFirst();
        var type = Optional.ofNullable(asked.group(2)).filter(TypeName::isOne).map(TypeName::new);
        boolean isKnown = asked.group(2) == null || type.flatMap(types::find).isPresent();
        if (locale.isEmpty() || !isKnown) {
            return Optional.empty();
        }
        String language = locale.get().value();
        String name = theme.siteName().in(language);
        String title = type.map(one -> sentences.say(
                        language, "site.feed.of", name, types.get(one).plural().in(language)))
                .orElseGet(() -> sentences.say(language, "site.feed", name));
        List<LivePage> pages = type.map(one -> live.newest(locale.get(), one, AtomFeed.NEWEST))
                .orElseGet(() -> live.newest(locale.get(), AtomFeed.NEWEST));
        return Optional.of(new AtomFeed(title, name, locale.get(), origin.absolute(path), pages, origin).drawn());
    }
}
