package org.imprimatur.importers;

/** The formats a page may come in; the first that recognises a file reads it. */
public enum Format {
    /** HTML of a site builder below a front matter that names a layout. */
    LAYOUT_HTML(new LayoutHtml()),
    /** Markdown with a {@code <properties/>} block, {@code <tags/>} or bracketed directives. */
    PROPERTIES_MARKDOWN(new PropertiesMarkdown()),
    /** Markdown below YAML front matter. */
    FRONT_MATTER_MARKDOWN(new FrontMatterMarkdown()),
    /** A page of HTML. */
    HTML(new PlainHtml()),
    /** Any other text. */
    MARKDOWN(new PlainMarkdown());

    private final Reader reader;

    Format(Reader reader) {
        this.reader = reader;
    }

    static Format of(String name, String text) {
        for (var format : values()) {
            if (format.reader.recognises(name, text)) {
                return format;
            }
        }
        return MARKDOWN;
    }

    void read(String text, Draft draft) {
        reader.read(text, draft);
    }

    /** How one format is told from the others, and taken apart. */
    interface Reader {
        boolean recognises(String name, String text);

        void read(String text, Draft draft);
    }
}
