package org.imprimatur.importers;

import java.util.regex.Pattern;

/** What is done to every page before and after its format is taken apart. */
final class Beginning {

    private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7} .*|>{7} .*|={7}|\\|{7} .*)\\n?");

    private Beginning() {}

    static void of(String raw, Draft draft) {
        if (Decoding.isGb18030(draft.file.bytes())) {
            draft.mapped("CHARSET_GB18030");
        }
        draft.path = Names.path(draft.file.name());
        draft.format.read(withoutConflicts(raw, draft), draft);
        if (draft.title.isBlank()) {
            draft.title = draft.path.substring(draft.path.lastIndexOf('/') + 1);
            draft.look("TITLE_MISSING", draft.title);
        }
        Languages.listen(draft, draft.title + " " + draft.batch.markdown.plain(draft.body));
        if (draft.body.isBlank()) {
            draft.look("BODY_EMPTY");
        }
    }

    // Both sides stay: which one is right, a person must say.
    private static String withoutConflicts(String text, Draft draft) {
        if (!text.matches("(?s)(?:.*\\n)?<{7} .*\\n={7}\\n.*")) {
            return text;
        }
        draft.look("CONFLICT_MARKERS");
        return CONFLICT.matcher(text).replaceAll("");
    }
}
