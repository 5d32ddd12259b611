package org.imprimatur.desk.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.imprimatur.page.ContentTypes;

/** What there is to choose from in several screens. */
@ApplicationScoped
public class Choices {
    private final ContentTypes types;
    private final DeskSettings settings;

    @Inject
    public Choices(ContentTypes types, DeskSettings settings) {
        this.types = types;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Choices() {
        this(null, null);
    }

    public List<Choice> types(Words words) {
        return types.all().stream()
                .map(type -> new Choice(type.name().value(), words.say(type.label())))
                .toList();
    }

    public List<Choice> locales(Words words) {
        return settings.locales().stream()
                .map(locale -> new Choice(locale.value(), words.nameOf(locale)))
                .toList();
    }
}
