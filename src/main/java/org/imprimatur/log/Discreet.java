package org.imprimatur.log;

import java.util.regex.Pattern;

/** Takes out of words what nobody may learn from a log: whoever reads one must not be able to act for another. */
final class Discreet {
    private static final String GONE = "…";

    /** Personal links: whoever knows the address may do what it is for. */
    private static final Pattern LINK =
            Pattern.compile("(/preview/|/(?:documents|subscribe)/(?:confirm|yours|leave)/)[^\\s/?\"'<>]+");

    private static final Pattern TOKEN = Pattern.compile("\\bimp_[A-Za-z0-9_-]+");
    private static final Pattern AUTHORIZATION = Pattern.compile("(?i)\\b(bearer|basic) [A-Za-z0-9._~+/=-]{6,}");
    private static final Pattern COOKIE = Pattern.compile("(imprimatur-(?:session|form)|JSESSIONID)=[^\\s;,\"]+");
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)([?&;](?:code|state|token|password|secret|next)=)[^\\s&;\"]+");
    private static final Pattern CREDENTIALS = Pattern.compile("(://[^\\s/:@]+:)[^\\s/@]+@");

    private Discreet() {}

    static String words(String said) {
        var words = LINK.matcher(said).replaceAll("$1" + GONE);
        words = TOKEN.matcher(words).replaceAll("imp_" + GONE);
        words = AUTHORIZATION.matcher(words).replaceAll("$1 " + GONE);
        words = COOKIE.matcher(words).replaceAll("$1=" + GONE);
        words = PARAMETER.matcher(words).replaceAll("$1" + GONE);
        return CREDENTIALS.matcher(words).replaceAll("$1" + GONE + "@");
    }
}
