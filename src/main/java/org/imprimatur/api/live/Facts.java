package org.imprimatur.api.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.finding.FindingLive;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Remembered;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;

/** What lists can be narrowed and sorted by: what is known of every page, and the fields that readers get. */
@ApplicationScoped
public class Facts {
    /** How many texts are remembered without their bodies; a list that is narrowed by a field reads each text once. */
    private static final int REMEMBERED = 10_000;

    private static final Map<String, Fact> OF_EVERY_PAGE = Map.of(
            "id", new Fact("id", page -> List.of(page.id().value())),
            "path", new Fact("path", page -> List.of(page.path().value())),
            "title", new Fact("title", page -> List.of(page.title())),
            "type", new Fact("type", page -> List.of(page.type().value())),
            "locale", new Fact("locale", page -> List.of(page.locale().value())),
            "published", new Fact("published", page -> List.of(page.since().toString())),
            "tags", new Fact("tags", LivePage::tags));

    private final LivePages live;
    private final ContentTypes types;
    private final FindingLive finding;
    private final Remembered<Hash, Map<String, FieldValue>> remembered = new Remembered<>(REMEMBERED);

    @Inject
    public Facts(LivePages live, ContentTypes types, FindingLive finding) {
        this.live = live;
        this.types = types;
        this.finding = finding;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected Facts() {
        this(null, null, null);
    }

    /** How well the pages fit these words that are live now. */
    Ranking ranking(String words, Optional<LocaleTag> locale, Optional<TypeName> type) {
        return Ranking.of(finding, words, locale, type);
    }

    /** @param parameter which one is to blame if there is no such fact */
    Fact named(String name, String parameter) {
        var known = OF_EVERY_PAGE.get(name);
        if (known != null) {
            return known;
        }
        if (types.all().stream().noneMatch(type -> ForReaders.isOne(type, name) && canBeAsked(type.field(name)))) {
            throw new BadParameterException(parameter, "API_FIELD_UNKNOWN", name);
        }
        return new Fact(name, page -> values(page, name));
    }

    private static boolean canBeAsked(Optional<Field> field) {
        return field.filter(one -> one.kind() != FieldKind.ROWS && one.kind() != FieldKind.MARKDOWN)
                .isPresent();
    }

    private List<String> values(LivePage page, String name) {
        if (!ForReaders.isOne(types.get(page.type()), name)) {
            return List.of();
        }
        var value = fields(page).get(name);
        return value == null ? List.of() : value.<List<String>>fold(List::of, many -> many, rows -> List.of());
    }

    private Map<String, FieldValue> fields(LivePage page) {
        return remembered.of(page.text(), text -> {
            var fields = new LinkedHashMap<>(live.text(page).fields());
            fields.remove(Text.BODY);
            return fields;
        });
    }
}
