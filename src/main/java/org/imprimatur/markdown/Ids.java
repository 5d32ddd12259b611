package org.imprimatur.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids that a text may carry. An id becomes a name on {@code window} and may come before an id of the page around the
 * text, so names that scripts or the page itself use are kept out of its way with a prefix; ids of the page that start with
 * {@code page-} are out of reach altogether.
 */
final class Ids {

    private static final String PREFIX = "text-";
    private static final int LONGEST = 100;
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.:-]+");

    private static final Set<String> TAKEN = Set.of(
            ("action alert all anchors applets attributes body characterset childnodes children classlist classname"
                            + " click close closed confirm console constructor content cookie createelement crypto"
                            + " currentscript default defaultview dispatchevent document documentelement domain elements"
                            + " embeds enctype eval event external fetch firstchild focus footer forms frames"
                            + " getelementbyid hasownproperty head header hero history href id images implementation"
                            + " innerhtml isprototypeof lang language lastchild length links localstorage location main"
                            + " menu method name nav navigator nextsibling nodename nodetype nodevalue open opener origin"
                            + " outerhtml ownerdocument parent parentelement parentnode performance plugins postmessage"
                            + " previoussibling print prompt prototype queryselector readystate referrer remove reset"
                            + " screen scripts search self sessionstorage setattribute skip src status stop style submit"
                            + " tagname target textcontent title toc top tostring type url value valueof window write")
                    .split(" ", -1));

    private Ids() {}

    /** An id as a text may carry it, or an empty string when nothing of it can stay. */
    static String of(String raw) {
        var id = NOT_IN_AN_ID.matcher(raw.strip()).replaceAll("-").replaceAll("^[^\\p{L}\\p{N}]+", "");
        return guarded(id.length() > LONGEST ? id.substring(0, LONGEST) : id);
    }

    /** The id of a heading that has none: its words in lower case, whatever script they are in. */
    static String slug(String words) {
        var slug = words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-")
                .replaceAll("^[^\\p{L}\\p{N}]+|-+$", "");
        return slug.isEmpty() ? "section" : of(slug);
    }

    private static String guarded(String id) {
        var lower = id.toLowerCase(Locale.ROOT);
        return TAKEN.contains(lower) || lower.startsWith("page-") ? PREFIX + id : id;
    }
}
