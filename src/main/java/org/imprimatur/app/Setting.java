package org.imprimatur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.assets.AssetType;
import org.imprimatur.notices.Address;
import org.imprimatur.page.LocaleTag;

/** Everything that can be set, with what holds when it is not. */
enum Setting {
    // spotless:off
    DATA                ("imprimatur.data",                 "data",   "is a folder",                       value -> !value.isEmpty()),
    LOCALES             ("imprimatur.locales",              "en,zh",  "lists languages such as en,zh",     Setting::areLocales),
    SITE_NAME_EN        ("imprimatur.site.name.en",         "Trust Center", "is a name",                   value -> !value.isEmpty()),
    SITE_NAME_ZH        ("imprimatur.site.name.zh",         "信任中心",  "is a name",                        value -> !value.isEmpty()),
    SITE_PATH           ("imprimatur.site.path",            "/",      "is / or like /trust",               Setting::isPath),
    DESK_PATH           ("imprimatur.desk.path",            "/desk",  "is like /trust/desk",               value -> isPath(value) && !value.equals("/")),
    API_PATH            ("imprimatur.api.path",             "/api",   "is like /trust/api",                value -> isPath(value) && !value.equals("/")),
    SITE_ON             ("imprimatur.site.on",              "true",   "is true or false",                  value -> value.matches("true|false")),
    DESK_ON             ("imprimatur.desk.on",              "true",   "is true or false",                  value -> value.matches("true|false")),
    API_ON              ("imprimatur.api.on",               "true",   "is true or false",                  value -> value.matches("true|false")),
    PUBLIC_URL          ("imprimatur.public-url",           "",       "is like https://trust.example.com, or empty", value -> value.matches("(https?://[^/\\s\"<>]+)?")),
    SECURITY_CONTACT    ("imprimatur.security.contact",     "",       "is mailto: and https: addresses with commas between them, or empty", value -> value.matches("((mailto:|https://|tel:)[^\\s,]+(\\s*,\\s*(mailto:|https://|tel:)[^\\s,]+)*)?")),
    SECURITY_POLICY     ("imprimatur.security.policy",      "",       "is like https://trust.example.com/en/reports, or empty", value -> value.matches("(https://[^\\s]+)?")),
    API_ORIGINS         ("imprimatur.api.origins",          "*",      "is * or origins like https://www.example.com with commas between them, or empty", value -> value.matches("\\*|(https?://[^/\\s,]+(\\s*,\\s*https?://[^/\\s,]+)*)?")),
    API_KEYS_HOURS      ("imprimatur.api.keys.hours",       "24",     "is a number from 1 to 720",         value -> isBetween(value, 1, 720)),
    THEME               ("imprimatur.theme",                "modern", "is the name of a theme",            value -> value.matches("[a-z0-9-]+")),
    THEMES_DIRECTORY    ("imprimatur.themes.directory",     "",       "is a folder that exists, or empty", Setting::isFolder),
    TYPES_DIRECTORY     ("imprimatur.types.directory",      "",       "is a folder that exists, or empty", Setting::isFolder),
    MIGRATIONS_DIRECTORY("imprimatur.migrations.directory", "",       "is a folder that exists, or empty", Setting::isFolder),
    DEMO                ("imprimatur.demo",                 "false",  "is true or false",                  value -> value.matches("true|false")),
    STILL               ("imprimatur.still",                "false",  "is true or false",                  value -> value.matches("true|false")),
    CACHE_MEGABYTES     ("imprimatur.cache.megabytes",      "64",     "is a number from 1 to 4096",        value -> isBetween(value, 1, 4096)),
    ASSETS_MEGABYTES    ("imprimatur.assets.megabytes",     "25",     "is a number from 1 to 1024",        value -> isBetween(value, 1, 1024)),
    ASSETS_TYPES        ("imprimatur.assets.types",         "png,jpeg,gif,webp,avif,svg,pdf", "lists types among png, jpeg, gif, webp, avif, svg, pdf", Setting::areAssetTypes),
    ASSETS_COLLECT      ("imprimatur.assets.collect",       "true",   "is true or false",                  value -> value.matches("true|false")),
    ASSETS_GRACE_DAYS   ("imprimatur.assets.grace.days",    "30",     "is a number from 1 to 3650",        value -> isBetween(value, 1, 3650)),
    COPIES_DAYS         ("imprimatur.copies.days",          "30",     "is a number from 1 to 3650",        value -> isBetween(value, 1, 3650)),
    SESSION_MINUTES     ("imprimatur.session.minutes",      "60",     "is a number from 5 to 1440",        value -> isBetween(value, 5, 1440)),
    TIME_ZONE           ("imprimatur.time-zone",            "UTC",    "is a time zone such as Europe/Berlin", value -> ZoneId.getAvailableZoneIds().contains(value)),
    LOG                 ("imprimatur.log",                  "text",   "is text or json",                   value -> value.matches("text|json")),
    LOG_ACCESS          ("imprimatur.log.access",           "false",  "is true or false",                  value -> value.matches("true|false")),
    METRICS             ("imprimatur.metrics",              "token",  "is off, token or open",             value -> value.matches("off|token|open")),
    STOP_NOTICE         ("imprimatur.stop.notice-seconds",  "0",      "is a number from 0 to 600",         value -> isBetween(value, 0, 600)),
    STOP_WAIT           ("imprimatur.stop.wait-seconds",    "20",     "is a number from 0 to 600",         value -> isBetween(value, 0, 600)),
    API_RATE_ACCOUNT    ("imprimatur.api.rate.account",     "2400",   "is a number from 0 to 1000000",     value -> isBetween(value, 0, 1_000_000)),
    API_RATE_READER     ("imprimatur.api.rate.reader",      "1200",   "is a number from 0 to 1000000",     value -> isBetween(value, 0, 1_000_000)),
    SEARCH_RATE         ("imprimatur.search.rate",          "60",     "is a number from 0 to 1000000",     value -> isBetween(value, 0, 1_000_000)),
    SEARCH_AT_ONCE      ("imprimatur.search.at-once",       "4",      "is a number from 1 to 1000",        value -> isBetween(value, 1, 1000)),
    BODIES_MEGABYTES    ("imprimatur.bodies.megabytes",     "110",    "is a number from 1 to 2000",        value -> isBetween(value, 1, 2000)),
    BODIES_SLOWEST      ("imprimatur.bodies.bytes-per-second", "1000", "is a number from 0 to 1000000",    value -> isBetween(value, 0, 1_000_000)),
    BODIES_WAITS        ("imprimatur.bodies.waits",         "0",      "is a number from 0 to 1000",        value -> isBetween(value, 0, 1000)),
    BEHIND_PROXY        ("imprimatur.behind-proxy",         "false",  "is true or false",                  value -> value.matches("true|false")),
    PREVIEW_DAYS        ("imprimatur.preview.days",         "7",      "is a number from 1 to 365",         value -> isBetween(value, 1, 365)),
    PREVIEW_DAYS_MOST   ("imprimatur.preview.days.most",    "90",     "is a number from 1 to 365",         value -> isBetween(value, 1, 365)),
    ACCESS_DAYS         ("imprimatur.access.days",          "14",     "is a number from 1 to 3650",        value -> isBetween(value, 1, 3650)),
    ACCESS_DAYS_MOST    ("imprimatur.access.days.most",     "365",    "is a number from 1 to 3650",        value -> isBetween(value, 1, 3650)),
    ACCESS_DOWNLOADS    ("imprimatur.access.downloads",     "5",      "is a number from 1 to 1000",        value -> isBetween(value, 1, 1000)),
    ACCESS_KEEP_DAYS    ("imprimatur.access.keep.days",     "365",    "is a number from 1 to 3650",        value -> isBetween(value, 1, 3650)),
    SUBSCRIPTIONS_EVERY ("imprimatur.subscriptions.every",  "day",    "is hour or day",                    value -> value.matches("hour|day")),
    SIGN_IN_TRIES       ("imprimatur.sign-in.tries",        "5",      "is a number from 3 to 100",         value -> isBetween(value, 3, 100)),
    SIGN_IN_WAIT        ("imprimatur.sign-in.wait-seconds", "15",     "is a number from 1 to 3600",        value -> isBetween(value, 1, 3600)),
    WEBHOOKS_PRIVATE    ("imprimatur.webhooks.private",     "false",  "is true or false",                  value -> value.matches("true|false")),
    WEBHOOKS_HTTP       ("imprimatur.webhooks.http",        "false",  "is true or false",                  value -> value.matches("true|false")),
    WEBHOOKS_TIMEOUT    ("imprimatur.webhooks.timeout-seconds", "15", "is a number from 1 to 60",          value -> isBetween(value, 1, 60)),
    WEBHOOKS_LOG_DAYS   ("imprimatur.webhooks.log.days",    "30",     "is a number from 1 to 3650",        value -> isBetween(value, 1, 3650)),
    WEBHOOKS_PATIENCE   ("imprimatur.webhooks.patience.days", "5",    "is a number from 1 to 365",         value -> isBetween(value, 1, 365)),
    HOST_ROLES          ("imprimatur.host.roles",           "",       "is like editors=author;lawyers=counsel:legal+privacy, or empty", GroupGrants::areGrants),
    HOST_SIGN_IN        ("imprimatur.host.sign-in",         "",       "is like /shop/login or https://shop.example.com/login, or empty", Setting::isAddress),
    HOST_SIGN_OUT       ("imprimatur.host.sign-out",        "",       "is like /shop/logout or https://shop.example.com/logout, or empty", Setting::isAddress),
    HOST_LINK_BY_NAME   ("imprimatur.host.link-by-name",    "false",  "is true or false",                  value -> value.matches("true|false")),
    OIDC_ISSUER         ("imprimatur.oidc.issuer",          "",       "is like https://id.example.com, or empty", value -> value.matches("(https?://[^\\s\"<>?#]+)?")),
    OIDC_CLIENT         ("imprimatur.oidc.client",          "",       "is the id that the provider gave, or empty", value -> true),
    OIDC_SECRET         ("imprimatur.oidc.secret",          "",       "is a secret, or empty",             value -> true),
    OIDC_SECRET_FILE    ("imprimatur.oidc.secret-file",     "",       "is a file that can be read, or empty", value -> value.isEmpty() || Files.isReadable(Path.of(value))),
    OIDC_LABEL          ("imprimatur.oidc.label",           "OpenID Connect", "is what people call the provider", value -> !value.isEmpty()),
    OIDC_SCOPES         ("imprimatur.oidc.scopes",          "profile", "lists scopes such as profile,groups, or is empty", value -> value.matches("[\\x21-\\x7e, ]*")),
    OIDC_NAME_CLAIM     ("imprimatur.oidc.name-claim",      "preferred_username", "is the name of a claim", value -> !value.isEmpty()),
    OIDC_GROUPS_CLAIM   ("imprimatur.oidc.groups-claim",    "groups", "is the name of a claim",            value -> !value.isEmpty()),
    OIDC_GROUPS         ("imprimatur.oidc.groups",          "",       "is like editors=author;lawyers=counsel:legal+privacy, or empty", GroupGrants::areGrants),
    OIDC_CREATE         ("imprimatur.oidc.create",          "false",  "is true or false",                  value -> value.matches("true|false")),
    OIDC_LINK_BY_NAME   ("imprimatur.oidc.link-by-name",    "false",  "is true or false",                  value -> value.matches("true|false")),
    OIDC_PASSWORDS      ("imprimatur.oidc.passwords",       "true",   "is true or false",                  value -> value.matches("true|false")),
    DESK_URL            ("imprimatur.desk.url",             "",       "is like https://desk.example.com/trust, or empty", value -> value.matches("(https?://[^\\s\"<>]*[^\\s\"<>/])?")),
    MAIL_HOST           ("imprimatur.mail.host",            "",       "is the name of a server, or empty", value -> value.matches("[A-Za-z0-9.:_-]*")),
    MAIL_PORT           ("imprimatur.mail.port",            "587",    "is a number from 1 to 65535",       value -> isBetween(value, 1, 65535)),
    MAIL_SECURITY       ("imprimatur.mail.security",        "starttls", "is starttls, tls or none",        value -> value.matches("starttls|tls|none")),
    MAIL_USER           ("imprimatur.mail.user",            "",       "is a name, or empty",               value -> true),
    MAIL_PASSWORD       ("imprimatur.mail.password",        "",       "is a password, or empty",           value -> true),
    MAIL_PASSWORD_FILE  ("imprimatur.mail.password-file",   "",       "is a file that can be read, or empty", value -> value.isEmpty() || Files.isReadable(Path.of(value))),
    MAIL_FROM           ("imprimatur.mail.from",            "",       "is an e-mail address, or empty",    value -> value.isEmpty() || Address.isOne(value));
    // spotless:on

    private static final Pattern LIST = Pattern.compile("\\s*,\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final String key;
    private final String fallback;
    private final String rule;
    private final Predicate<String> holds;

    Setting(String key, String fallback, String rule, Predicate<String> holds) {
        this.key = key;
        this.fallback = fallback;
        this.rule = rule;
        this.holds = holds;
    }

    String key() {
        return key;
    }

    String fallback() {
        return fallback;
    }

    Optional<String> complaint(String value) {
        return holds.test(value) ? Optional.empty() : Optional.of(rule + ", not \"" + value + "\"");
    }

    private static boolean isPath(String value) {
        return value.equals("/") || value.matches("(/[A-Za-z0-9~-][A-Za-z0-9._~-]*)+");
    }

    private static boolean isAddress(String value) {
        return value.matches("((https?://[^\\s\"<>/]+)?/[^\\s\"<>\\\\]*)?") && !value.startsWith("//");
    }

    private static boolean areLocales(String value) {
        for (String one : value.split("\\s*,\\s*", -1)) {
            if (!LocaleTag.isOne(one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areAssetTypes(String value) {
        return Stream.of(LIST.split(value, -1))
                .allMatch(one -> AssetType.ofId(one).isPresent());
    }

    private static boolean isFolder(String value) {
        return value.isEmpty() || Files.isDirectory(Path.of(value));
    }

    private static boolean isBetween(String value, int least, int most) {
        return NUMBER.matcher(value).matches() && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }
}
