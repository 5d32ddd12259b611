package org.imprimatur.editing;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Text;

/** What a translation begins with: its source's fields, and the body as it stands or its headings alone. */
public enum Outline {
    /** To be written over, sentence by sentence. */
    WHOLE {
        @Override
        String of(String body) {
            return body;
        }
    },
    /** To be filled, with the source beside it. */
    HEADINGS {
        @Override
        String of(String body) {
            var kept = new ArrayList<String>();
            boolean code = false;
            for (String line : body.lines().toList()) {
                code ^= FENCE.matcher(line).lookingAt();
                if (!code && HEADING.matcher(line).lookingAt()) {
                    kept.add(line);
                }
            }
            return String.join("\n\n", kept);
        }
    };

    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~)");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s");

    abstract String of(String body);

    public Text of(Text source) {
        return source.with(Text.BODY, new FieldValue.One(of(source.body())));
    }
}
