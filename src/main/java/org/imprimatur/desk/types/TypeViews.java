package org.imprimatur.desk.types;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.catalogue.Version;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Choices;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.TypeName;

/** Lays out the form of a content type. */
@RequestScoped
public class TypeViews {
    private final Desk desk;
    private final Catalogue catalogue;
    private final TypeForm forms;
    private final Accounts accounts;
    private final Choices choices;

    @Inject
    public TypeViews(Desk desk, Catalogue catalogue, TypeForm forms, Accounts accounts, Choices choices) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.forms = forms;
        this.accounts = accounts;
        this.choices = choices;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected TypeViews() {
        this(null, null, null, null, null);
    }

    TypeView form(TypeForm.Typed typed, String problem, Map<String, String> problems) {
        var known = known(typed.name());
        return new TypeView(
                typed.name(),
                typed.isNew(),
                typed.seen(),
                typed.sheet().said(),
                slots(typed, known, problems),
                forms.draft(typed),
                problem,
                problems,
                "",
                typed.open(),
                languages(),
                kinds(),
                capacities(),
                choices.locales(desk.words()),
                choices.types(desk.words()),
                known.map(this::origin).orElse(null));
    }

    YamlView yaml(TypeForm.Written written, String problem, int line) {
        var known = known(written.name().value());
        return new YamlView(
                written.seen() == Version.NONE ? "" : written.name().value(),
                known.map(one -> desk.words().say(one.now().type().label())).orElse(""),
                written.seen(),
                written.file(),
                problem,
                line,
                "");
    }

    YamlView yaml(TypeForm.Typed typed, String problem, int line) {
        return yaml(forms.written(typed), problem, line);
    }

    private Optional<KnownType> known(String name) {
        return TypeName.isOne(name) ? catalogue.known(new TypeName(name)) : Optional.empty();
    }

    private TypeView.Origin origin(KnownType known) {
        var newest = known.newest();
        return new TypeView.Origin(
                known.shipped().isPresent(),
                known.version(),
                newest.map(version -> version.by().value()).orElse(""),
                newest.map(Version::at).map(at -> Moment.of(at, desk.words())).orElse(null),
                newest.map(Version::note).orElse(""),
                known.now().hash().brief());
    }

    private List<TypeView.Slot> slots(TypeForm.Typed typed, Optional<KnownType> known, Map<String, String> problems) {
        var slots = forms.arrangement(typed.sheet()).slots();
        return slots.stream()
                .map(slot -> slot(slots.indexOf(slot), slot, typed.sheet(), known, problems))
                .toList();
    }

    private TypeView.Slot slot(
            int position, Arrangement.Slot slot, Sheet sheet, Optional<KnownType> known, Map<String, String> problems) {
        var common = forms.common().stream()
                .filter(field -> field.name().equals(slot.name()))
                .findFirst();
        boolean isSaved = known.map(one -> one.now().type())
                .filter(type -> type.everField(slot.name()).isPresent()
                        || !type.nameNow(slot.name()).equals(slot.name()))
                .isPresent();
        if (slot.own() < 0) {
            var field = common.orElseThrow();
            return new TypeView.Slot(
                    position,
                    -1,
                    slot.name(),
                    desk.words().say(field.label()),
                    kind(field.kind()),
                    field.required(),
                    false,
                    true,
                    isSaved,
                    true,
                    false);
        }
        var said = sheet.fields().get(slot.own());
        return new TypeView.Slot(
                position,
                slot.own(),
                slot.name(),
                label(said),
                desk.words()
                        .say("desk.types.kind."
                                + String.valueOf(said.getOrDefault("kind", "line"))
                                        .toUpperCase(Locale.ROOT)),
                "true".equals(said.get("required")),
                "true".equals(said.get("retired")),
                common.isPresent(),
                isSaved,
                common.isPresent(),
                problems.keySet().stream().anyMatch(place -> place.startsWith("fields." + slot.own() + ".")));
    }

    private String label(Map<String, Object> field) {
        var label = field.get("label");
        if (!(label instanceof Map<?, ?> words)) {
            return "";
        }
        var said = words.get(desk.words().language());
        return String.valueOf(said == null ? words.get("en") == null ? "" : words.get("en") : said);
    }

    private String kind(FieldKind kind) {
        return desk.words().say("desk.types.kind." + kind);
    }

    private List<Choice> kinds() {
        return Stream.of(FieldKind.values())
                .map(kind -> new Choice(kind.name().toLowerCase(Locale.ROOT), kind(kind)))
                .toList();
    }

    /** English first: what says nothing else is shown in it. */
    private List<String> languages() {
        return Stream.concat(Stream.of("en"), desk.settings().locales().stream().map(LocaleTag::value))
                .distinct()
                .toList();
    }

    private List<Choice> capacities() {
        var wanted = catalogue.all().stream().flatMap(type -> type.review().capacities().stream());
        var held = accounts.all().stream().map(Account::capacities).flatMap(some -> some.stream());
        return Stream.concat(wanted, held)
                .distinct()
                .sorted()
                .map(one -> new Choice(one, desk.words().capacity(one)))
                .toList();
    }
}
