package org.imprimatur.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Quotes that open with {@code [!NOTE]} and its kin become notes that say what they are. */
final class Admonitions {

    private static final Pattern SIGN =
            Pattern.compile("^\\s*\\[!(NOTE|IMPORTANT|TIP|WARNING|CAUTION)\\]\\s*", Pattern.CASE_INSENSITIVE);

    private Admonitions() {}

    static void mark(Element body, Labels labels) {
        body.select("blockquote").forEach(quote -> recognise(quote, labels));
    }

    private static void recognise(Element quote, Labels labels) {
        var first = quote.firstElementChild();
        if (first == null || first.childNodeSize() == 0 || !(first.childNode(0) instanceof TextNode text)) {
            return;
        }
        var sign = SIGN.matcher(text.getWholeText());
        if (sign.find()) {
            text.text(sign.replaceFirst(""));
            become(quote, first, sign.group(1).toLowerCase(Locale.ROOT), labels);
        }
    }

    private static void become(Element quote, Element first, String kind, Labels labels) {
        if (!first.hasText() && first.childrenSize() == 0) {
            first.remove();
        }
        quote.tagName("div").clearAttributes();
        quote.attr("class", kind.equals("caution") ? "warning" : kind).attr("role", "note");
        quote.prependChild(new Element("p").appendChild(new Element("strong").text(label(kind, labels))));
    }

    private static String label(String kind, Labels labels) {
        return switch (kind) {
            case "important" -> labels.important();
            case "tip" -> labels.tip();
            case "warning" -> labels.warning();
            case "caution" -> labels.caution();
            default -> labels.note();
        };
    }
}
