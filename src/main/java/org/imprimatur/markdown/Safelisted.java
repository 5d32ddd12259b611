package org.imprimatur.markdown;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** What HTML may stand in a text: elements by name, attributes by name and by the pattern of their value. */
final class Safelisted extends Safelist {

    static final Set<String> ELEMENTS = Set.of(
            ("a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure"
                            + " h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span"
                            + " strong sub summary sup table tbody td tfoot th thead tr u ul var wbr")
                    .split(" ", -1));

    static final Set<String> CLASSES = Set.of("note", "tip", "important", "warning", "table-scroll");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern LINE = Pattern.compile("\\d{1,7}");
    private static final Pattern ANY = Pattern.compile("(?s).*");

    // An attribute is named alone (on any element) or after its element.
    private static final Map<String, Pattern> ATTRIBUTES = Map.ofEntries(
            Map.entry("id", Pattern.compile("(?s).{1,200}")),
            Map.entry("lang", Pattern.compile("[A-Za-z0-9-]{2,35}")),
            Map.entry("dir", Pattern.compile("(?i)ltr|rtl|auto")),
            Map.entry("a title", ANY),
            Map.entry("abbr title", ANY),
            Map.entry("dfn title", ANY),
            Map.entry("img title", ANY),
            Map.entry("img alt", ANY),
            Map.entry("img width", NUMBER),
            Map.entry("img height", NUMBER),
            Map.entry("ol start", NUMBER),
            Map.entry("ol type", Pattern.compile("[1aAiI]")),
            Map.entry("li value", NUMBER),
            Map.entry("col span", NUMBER),
            Map.entry("colgroup span", NUMBER),
            Map.entry("td colspan", NUMBER),
            Map.entry("td rowspan", NUMBER),
            Map.entry("th colspan", NUMBER),
            Map.entry("th rowspan", NUMBER),
            Map.entry("th scope", Pattern.compile("(?i)row|col|rowgroup|colgroup")),
            Map.entry("td align", Pattern.compile("(?i)left|center|right")),
            Map.entry("th align", Pattern.compile("(?i)left|center|right")),
            Map.entry("details open", Pattern.compile("(?i)|open|true")));

    private boolean numbers;

    /** Lets the lines of the source through, which only a preview has. */
    Safelisted alsoNumbers() {
        numbers = true;
        return this;
    }

    @Override
    public boolean isSafeTag(String tag) {
        return ELEMENTS.contains(tag);
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
        var name = attribute.getKey();
        var value = attribute.getValue();
        return switch (name) {
            case "href" -> tag.equals("a") && Urls.isSafeLink(value);
            case "src" -> tag.equals("img") && Urls.isSafeImage(value);
            case "class" -> Arrays.stream(value.strip().split("\\s+", -1)).allMatch(CLASSES::contains);
            case Numbered.LINE -> numbers && LINE.matcher(value).matches();
            default -> matches(name, value) || matches(tag + " " + name, value);
        };
    }

    private static boolean matches(String attribute, String value) {
        var pattern = ATTRIBUTES.get(attribute);
        return pattern != null && pattern.matcher(value).matches();
    }
}
