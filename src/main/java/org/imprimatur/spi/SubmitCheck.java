package org.imprimatur.spi;

import java.util.List;
import org.imprimatur.host.PageNow;
import org.imprimatur.page.Text;

/**
 * Reads a text that was handed to review, and comments on it: superlatives, promises, a missing number. Every bean of this type is
 * asked once it is submitted, beside all requests; where it fails it is asked again, as {@link AfterMove} is told again.
 *
 * <p>What it finds stands beside the redline as comments of {@code check.<name>}, in the page's journal. A finding that holds
 * the text up stops every sign-off until a counsel resolves it. Nobody signs off before every check has read the text. The same
 * finding on the same text is written once.
 */
public interface SubmitCheck {
    /** By which its comments are known; it never changes: small letters, digits, hyphens, at most 40. */
    String name();

    /**
     * What there is to say; nothing where all is well.
     *
     * @throws Exception where it could not look; it is asked again then
     */
    List<Finding> check(PageNow page, Text text) throws Exception;
}
