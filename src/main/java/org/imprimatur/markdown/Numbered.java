package org.imprimatur.markdown;

import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Says of each block on which line of its source it begins, so that a preview can be scrolled in step. */
final class Numbered implements AttributeProvider {
    static final String LINE = "data-line";

    private final int[] starts;

    private Numbered(CharSequence source) {
        // Counted once: flexmark counts from the beginning for each block.
        starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, source.length())
                                .filter(at -> source.charAt(at) == '\n')
                                .map(at -> at + 1))
                .toArray();
    }

    static AttributeProviderFactory factory() {
        return new IndependentAttributeProviderFactory() {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                return new Numbered(context.getDocument().getChars());
            }
        };
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof Block) {
            attributes.replaceValue(LINE, Integer.toString(line(node.getStartOffset())));
        }
    }

    private int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
