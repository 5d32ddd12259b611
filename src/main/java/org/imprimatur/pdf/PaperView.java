package org.imprimatur.pdf;

import java.util.List;

/**
 * What the pages show, every word of it in the reader's language.
 *
 * @param locale of the page's text
 * @param verdict what became of the revision, as a sentence
 * @param isSound whether the verdict is one that lets people rely on the text
 * @param against the number of the revision compared with; 0 where the text was wholly new
 * @param body the redline of the body
 * @param text the body as the public reads it
 */
public record PaperView(
        String title,
        String locale,
        String verdict,
        boolean isSound,
        List<Fact> facts,
        int revision,
        int against,
        String size,
        List<Changed> fields,
        String body,
        String text,
        List<Fact> textFields,
        List<Signed> signed,
        List<Happened> past,
        List<Link> chain,
        String attachment) {
    /** A name and what it stands for; hashes and the like are set so that digits can be told apart. */
    public record Fact(String label, String value, boolean isCode) {}

    /** A field beside the body that differs. */
    public record Changed(String label, String html) {}

    /** A sign-off; {@code password} says that somebody else had made the password of whoever signed, or is empty; {@code voided} says why it does not count any more, or is empty. */
    public record Signed(
            String by,
            String capacity,
            String at,
            String wording,
            String password,
            String text,
            int entry,
            String hash,
            String voided) {}

    /** A line of the time line. */
    public record Happened(
            int number, String at, String by, String what, List<Fact> details, String hash, String voided) {}

    /** A journal entry as it was hashed. */
    public record Link(int number, String hash, String canonical) {}
}
