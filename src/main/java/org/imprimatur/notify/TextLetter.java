package org.imprimatur.notify;

import java.util.List;
import java.util.stream.Collectors;

/** A letter as plain text. */
final class TextLetter {
    private static final String LINE = "\n\n" + "-".repeat(60) + "\n\n";

    private TextLetter() {}

    static String of(List<Story> stories, Tongue tongue, LetterSettings settings) {
        var told = stories.stream().map(story -> tell(story, tongue)).collect(Collectors.joining(LINE));
        return told + LINE
                + tongue.say("letter.foot", settings.site().in(tongue.language())) + "\n"
                + tongue.say("letter.foot.change") + ": " + settings.preferences() + "\n";
    }

    private static String tell(Story story, Tongue tongue) {
        var text = new StringBuilder(story.what()).append('\n');
        story.quote()
                .ifPresent(words ->
                        text.append('\n').append(words.strip().indent(2).replaceAll("(?m)^ {2}", "> ")));
        if (!story.facts().isEmpty()) {
            text.append('\n').append(String.join("\n", story.facts())).append('\n');
        }
        text.append('\n')
                .append(tongue.say(story.title().isEmpty() ? "letter.open.preferences" : "letter.open"))
                .append(": ")
                .append(story.link());
        if (!story.changes().isEmpty()) {
            text.append("\n\n").append(tongue.say("letter.redline.text")).append("\n");
        }
        story.changes()
                .forEach(change -> text.append("\n")
                        .append(change.label().isEmpty() ? "" : change.label() + ":\n")
                        .append(change.text())
                        .append("\n"));
        return text.toString();
    }
}
