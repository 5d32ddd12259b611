package org.imprimatur.spi;

/**
 * Draws what authors write between fences in the Markdown of a page:
 *
 * <pre>
 * ```price-table
 * Basic; 10
 * ```
 * </pre>
 *
 * <p>It is drawn so wherever the text is shown, to readers, in redlines and in evidence. What is signed off is the Markdown: the
 * same block should always give the same HTML, on every node and in years to come. What comes back is cleaned as all HTML is:
 * no script, style or form gets through. A renderer that fails leaves the block as it is written.
 */
public interface TextRenderer {
    /** What stands after the opening fence: small letters, digits, hyphens. */
    String name();

    /**
     * The HTML of one block.
     *
     * @param block what stands between the fences
     */
    String html(String block);
}
