package org.imprimatur.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;

/** Takes suggestions into a text, one after another. */
public final class Taking {
    private final Function<Hash, Optional<Text>> texts;
    private final List<Comment> taken = new ArrayList<>();
    private Text text;

    public Taking(Text text, Function<Hash, Optional<Text>> texts) {
        this.text = text;
        this.texts = texts;
    }

    /** False where the words that it would replace do not stand there as they were; nothing is changed then. */
    public boolean take(Comment comment) {
        var next = comment.suggestion()
                .flatMap(suggestion -> texts.apply(comment.about()).flatMap(about -> suggestion.in(text, about)));
        next.ifPresent(changed -> {
            text = changed;
            taken.add(comment);
        });
        return next.isPresent();
    }

    /** The text with all that was taken. */
    public Text text() {
        return text;
    }

    public List<Comment> taken() {
        return List.copyOf(taken);
    }
}
