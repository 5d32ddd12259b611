package org.imprimatur.desk.frame;

import static org.imprimatur.desk.frame.PlainPage.escaped;

import java.util.Set;

/** One input of a form that is shown again: what people wrote to be read and mended, the rest as it came. */
record TypedInput(String name, String value) {
    private static final Set<String> SECRET = Set.of("password", "current", "fresh", "again");
    private static final Set<String> WRITTEN =
            Set.of("note", "reason", "title", "path", "words", "quote", "displayName");
    private static final String FIELD = "f.";

    String html(Words words) {
        if (SECRET.contains(name)) {
            return labelled(words.say("desk.sign-in.password"), "<input type=\"password\" " + called() + " required>");
        }
        if (!value.isEmpty() && (name.startsWith(FIELD) || WRITTEN.contains(name))) {
            // The first line break in a textarea is not part of what it holds.
            return labelled(
                    name.startsWith(FIELD) ? name.substring(FIELD.length()) : name,
                    "<textarea " + called() + " rows=\"" + rows() + "\">\n" + escaped(value) + "</textarea>");
        }
        return "<input type=\"hidden\" name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\">";
    }

    int length() {
        return value.length();
    }

    private long rows() {
        return Math.min(16, value.lines().count() + value.length() / 40);
    }

    private String called() {
        return "id=\"" + escaped(name) + "\" name=\"" + escaped(name) + "\"";
    }

    private String labelled(String label, String input) {
        return "<p><label for=\"" + escaped(name) + "\">" + escaped(label) + "</label>" + input + "</p>";
    }
}
