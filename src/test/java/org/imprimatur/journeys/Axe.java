package org.imprimatur.journeys;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriver;

/**
 * Looks for what keeps people from using a page: WCAG 2.0 to 2.2, levels A and AA. What stands in a frame is a page of its own,
 * and looked at as such; frames that run no script could not be searched anyway.
 */
final class Axe {
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** What is wrong, one line each; empty where nothing is. */
    static List<String> violations(WebDriver driver) {
        return said(new AxeBuilder()
                .withTags(LEVELS)
                .setLegacyMode()
                .disableIframeTesting()
                .analyze(driver)
                .getViolations());
    }

    /** Colours alone: the rest of a page is the same in the dark. */
    static List<String> contrastViolations(WebDriver driver) {
        return said(new AxeBuilder()
                .withOnlyRules(List.of("color-contrast"))
                .setLegacyMode()
                .disableIframeTesting()
                .analyze(driver)
                .getViolations());
    }

    private static List<String> said(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> said(rule, node)))
                .toList();
    }

    private static String said(Rule rule, CheckedNode node) {
        var why =
                node.getFailureSummary() == null ? "" : node.getFailureSummary().replaceAll("\\s+", " ");
        var where = String.valueOf(node.getTarget());
        return rule.getId() + " at " + where + ": " + why + " | "
                + node.getHtml().lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
