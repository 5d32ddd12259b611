package org.imprimatur.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imprimatur.page.Markup;

/** The links of a text as they are written, and the same text with other addresses in their places. */
final class Relinking {
    private static final Pattern HREF = Pattern.compile("\\s+href=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    private final String source;
    private final Document document;
    private final List<Place> places = new ArrayList<>();

    /** Where an address is written; without one, {@code words} take the place of everything from start to end. */
    private record Place(int start, int end, int from, int to, String words, String address) {
        /** Its address is written elsewhere, and replaced there. */
        boolean isNamed() {
            return from == to;
        }
    }

    Relinking(String source, Document document) {
        this.source = source;
        this.document = document;
        collect(document);
        places.sort(Comparator.comparing(Place::start).thenComparing(Place::end, Comparator.reverseOrder()));
    }

    List<Markup.Link> links() {
        return places.stream()
                .map(place -> new Markup.Link(place.words(), place.address(), line(place.start())))
                .toList();
    }

    private int line(int offset) {
        return 1
                + (int) source.substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /**
     * The text with its addresses replaced.
     *
     * @param where what stands in the place of an address; where it is empty, the words of the link are left alone
     */
    String written(Function<String, Optional<String>> where) {
        var fresh = new StringBuilder();
        int done = 0;
        for (var place : places) {
            var address = where.apply(place.address());
            if (place.start() < done
                    || place.isNamed() && address.isPresent()
                    || address.equals(Optional.of(place.address()))) {
                continue;
            }
            int from = address.isPresent() ? place.from() : place.start();
            fresh.append(source, done, from).append(address.orElse(place.words()));
            done = address.isPresent() ? place.to() : place.end();
        }
        return fresh.append(source.substring(done)).toString();
    }

    private void collect(Node node) {
        if (node instanceof Link link) {
            add(
                    link,
                    link.getUrl().getStartOffset(),
                    link.getUrl().getEndOffset(),
                    link.getText().toString());
        } else if (node instanceof Reference reference) {
            add(
                    reference,
                    reference.getUrl().getStartOffset(),
                    reference.getUrl().getEndOffset(),
                    "");
        } else if (node instanceof LinkRef link) {
            add(link);
        } else if (node instanceof HtmlInline || node instanceof HtmlBlockBase) {
            html(node);
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child);
        }
    }

    private void add(Node node, int from, int to, String words) {
        places.add(new Place(node.getStartOffset(), node.getEndOffset(), from, to, words, source.substring(from, to)));
    }

    private void add(LinkRef link) {
        var reference = link.getReferenceNode(document);
        if (reference != null) {
            var words = (link.getText().isEmpty() ? link.getReference() : link.getText()).toString();
            int end = link.getEndOffset();
            places.add(new Place(
                    link.getStartOffset(),
                    end,
                    end,
                    end,
                    words,
                    reference.getUrl().toString()));
        }
    }

    private void html(Node node) {
        Matcher href = HREF.matcher(node.getChars());
        while (href.find()) {
            int group = href.group(1) != null ? 1 : href.group(2) != null ? 2 : 3;
            int shift = node.getStartOffset();
            places.add(new Place(
                    shift + href.start(),
                    shift + href.end(),
                    shift + href.start(group),
                    shift + href.end(group),
                    "",
                    href.group(group)));
        }
    }
}
