package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts Markdown at its blank lines, but never inside of fenced code. Nothing is lost: put together it is the same. */
public final class Passages {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*", Pattern.DOTALL);
    private static final String BETWEEN = "\n\n";

    private Passages() {}

    /** Each with the blank lines after it. */
    public static List<String> of(String markdown) {
        var passages = new ArrayList<String>();
        var open = new StringBuilder();
        boolean blank = false;
        var fence = "";
        for (String line : markdown.split("(?<=\n)", -1)) {
            if (blank && !line.isBlank()) {
                passages.add(open.toString());
                open.setLength(0);
            }
            open.append(line);
            fence = fence(fence, line);
            blank = fence.isEmpty() && line.isBlank() && !open.toString().isBlank();
        }
        if (open.length() > 0) {
            passages.add(open.toString());
        }
        return passages;
    }

    /** The marks that end the code that this line stands in; empty outside of it. */
    private static String fence(String open, String line) {
        var marks = FENCE.matcher(line);
        if (!marks.matches()) {
            return open;
        }
        if (open.isEmpty()) {
            return marks.group(1);
        }
        return line.strip().startsWith(open) && line.strip().chars().distinct().count() == 1 ? "" : open;
    }

    /** Put together again, from whatever texts they come. */
    public static String joined(List<String> passages) {
        var text = new StringBuilder();
        for (String passage : passages) {
            if (text.length() > 0 && !text.toString().endsWith(BETWEEN)) {
                text.append(text.charAt(text.length() - 1) == '\n' ? "\n" : BETWEEN);
            }
            text.append(passage);
        }
        return text.toString().endsWith(BETWEEN) ? text.toString().stripTrailing() : text.toString();
    }
}
