package org.imprimatur.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Markdown to safe HTML and back. Keeps no state between calls: one instance may serve all threads. */
public final class Markdown {
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final HtmlRenderer numbering;
    private final Blocks blocks;

    public Markdown() {
        this(List::of);
    }

    /** @param blocks ways to draw fenced blocks, asked for when a text is drawn first */
    public Markdown(Supplier<List<Block>> blocks) {
        this.blocks = new Blocks(blocks);
        var options = options();
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
        numbering = HtmlRenderer.builder(options)
                .attributeProviderFactory(Numbered.factory())
                .build();
    }

    /** Renders with English labels. */
    public Rendered render(String markdown) {
        return render(markdown, Labels.ENGLISH);
    }

    /** Renders a body; all that is not on the safelist is left out, whatever the Markdown holds. */
    public Rendered render(String markdown, Labels labels) {
        return finished(SafeHtml.of(html(markdown, renderer)), labels);
    }

    /** The same with {@code data-line} on its blocks: the line of the source on which each begins. */
    Rendered numbered(String markdown, Labels labels) {
        return finished(SafeHtml.numbered(html(markdown, numbering)), labels);
    }

    private static Rendered finished(Element body, Labels labels) {
        Admonitions.mark(body, labels);
        var headings = Outline.draw(body);
        var links = Links.finish(body);
        Tables.frame(body, labels);
        return new Rendered(body.html(), headings, PlainText.of(body), links);
    }

    /** Nested too deep to be read, it has no links: it is shown as it is. */
    Relinking relinking(String markdown) {
        try {
            return new Relinking(markdown, parser.parse(markdown));
        } catch (StackOverflowError nestedTooDeep) {
            return new Relinking(markdown, parser.parse(""));
        }
    }

    /** Writes HTML as Markdown; what Markdown has no sign for stays as the HTML that rendering lets through. */
    public String fromHtml(String html) {
        return MarkdownWriter.write(SafeHtml.of(html));
    }

    /** The words of a text without any marks, a line for each block. */
    public String plain(String markdown) {
        return PlainText.of(SafeHtml.of(html(markdown, renderer)));
    }

    // Nobody writes a thousand brackets inside one another; who does it to break the server sees them as they are.
    private String html(String markdown, HtmlRenderer by) {
        try {
            return blocks.drawn(by.render(parser.parse(markdown)));
        } catch (StackOverflowError nestedTooDeep) {
            return "<pre>" + Entities.escape(markdown) + "</pre>";
        }
    }

    private static DataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnoteExtension.create()))
                // A row that is longer than its header keeps its cells: words are never dropped.
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .toImmutable();
    }
}
