package org.imprimatur.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at every page that a journey comes to: barriers (light and dark, desk and phone), sideways scrolling on a phone,
 * complaints of the browser. A page on which every piece was looked at before, there or elsewhere, is not searched for
 * barriers again: that would take minutes and tell nothing new.
 */
final class Inspection {
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    /** What a page is built of: every kind of element with its place, classes, role and state, whatever stands in it. */
    private static final String PIECES = """
            const pieces = new Set();
            for (const e of document.querySelectorAll('*')) {
              pieces.add([document.documentElement.lang, e.tagName, e.className, e.getAttribute('role'),
                e.getAttribute('type'), e.parentElement?.tagName, e.parentElement?.className, e.disabled,
                e.hasAttribute('aria-invalid'), e.hidden].join('|'));
            }
            return [...pieces];
            """;

    private static final String TOO_WIDE = """
            const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
            if (wide <= 0) return '';
            const right = document.documentElement.clientWidth;
            const culprits = [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > right + 1)
              .map(e => e.tagName.toLowerCase() + (e.className ? '.' + e.className : '')).slice(0, 8);
            return wide + ' px: ' + culprits.join(', ');
            """;

    private final Browser browser;

    Inspection(Browser browser) {
        this.browser = browser;
    }

    void look() {
        var found = new ArrayList<>(complaints());
        if (browser.runsScripts() && SEEN.addAll(pieces())) {
            found.addAll(barriers());
        }
        if (!found.isEmpty()) {
            throw new AssertionError(
                    "At " + browser.address() + " (" + browser.title() + "):\n" + String.join("\n", found));
        }
    }

    private List<String> pieces() {
        return ((List<?>) browser.run(PIECES)).stream().map(String::valueOf).toList();
    }

    private List<String> complaints() {
        return browser.complaints().stream()
                .filter(said -> !isAnswer(said) && !isOurs(said))
                .toList();
    }

    /** That a page came with 403, 404, 409, 410 or 422 is what some journeys are about. */
    private boolean isAnswer(String said) {
        return said.startsWith(browser.driver().getCurrentUrl().split("[?#]", 2)[0])
                && said.contains("Failed to load resource: the server responded with a status of 4");
    }

    /** The frames of the proof and of the preview run no script, on purpose: not that of the search for barriers either, which tries. */
    private static boolean isOurs(String said) {
        return (said.contains("/proof/") || said.contains("about:srcdoc")) && said.contains("Blocked script execution");
    }

    private List<String> barriers() {
        var found = new ArrayList<String>();
        browser.resize(Browser.PHONE);
        found.addAll(named("360 px", Axe.violations(browser.driver())));
        var wide = (String) browser.run(TOO_WIDE);
        if (!wide.isEmpty()) {
            found.add("360 px: scrolls sideways by " + wide);
        }
        browser.resize(Browser.DESKTOP);
        browser.dark(true);
        found.addAll(named("1280 px, dark", Axe.contrastViolations(browser.driver())));
        browser.dark(false);
        found.addAll(named("1280 px", Axe.violations(browser.driver())));
        return found;
    }

    private static List<String> named(String where, List<String> violations) {
        return violations.stream().map(said -> where + ": " + said).toList();
    }
}
