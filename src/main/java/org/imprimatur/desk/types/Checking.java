package org.imprimatur.desk.types;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.page.TypeName;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in the form of a type, beside the very input, before the file is read as a whole. */
final class Checking {
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("\\d{0,6}");
    private static final String MISSING = "desk.types.wrong.missing";

    private final Words words;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private Checking(Words words) {
        this.words = words;
    }

    /** By place. */
    static Map<String, String> problems(Sheet sheet, Words words) {
        var checking = new Checking(words);
        checking.type(sheet);
        var groups = checking.groups(sheet.at("groups").orElse(List.of()));
        checking.fields("fields", sheet.at("fields").orElse(List.of()));
        checking.members(sheet.at("fields").orElse(List.of()), groups);
        checking.policy("review", map(sheet.said().get("review")));
        return checking.problems;
    }

    private void type(Sheet sheet) {
        if (!TypeName.isOne(sheet.one("name"))) {
            say("name", "desk.types.wrong.name");
        }
        for (String wording : List.of("label", "plural", "wording")) {
            english(wording, sheet.said().get(wording));
        }
        if (sheet.one("schemaOrg").isBlank()) {
            say("schemaOrg", MISSING);
        }
    }

    private void english(String place, @Nullable Object wording) {
        if (text(map(wording), "en").isBlank()) {
            say(place + ".en", MISSING);
        }
    }

    /** Rows that nothing was filled in are left out, as when the type is saved. */
    private Set<String> groups(List<?> groups) {
        var names = new HashSet<String>();
        for (int number = 0; number < groups.size(); number++) {
            var group = map(groups.get(number));
            var name = text(group, "name");
            var place = "groups." + number;
            if (group.isEmpty()) {
                continue;
            }
            if (!KEY.matcher(name).matches()) {
                say(place + ".name", "desk.types.wrong.key");
            } else if (!names.add(name)) {
                say(place + ".name", "desk.types.wrong.twice", name);
            }
            english(place + ".label", group.get("label"));
        }
        return names;
    }

    private void members(List<?> fields, Set<String> groups) {
        for (int number = 0; number < fields.size(); number++) {
            var group = text(map(fields.get(number)), "group");
            if (!group.isEmpty() && !groups.contains(group)) {
                say("fields." + number + ".group", "desk.types.wrong.group", group);
            }
        }
    }

    private void fields(String place, List<?> fields) {
        var names = new HashSet<String>();
        for (int number = 0; number < fields.size(); number++) {
            field(place + "." + number, map(fields.get(number)), names);
        }
    }

    private void field(String place, Map<?, ?> field, Set<String> names) {
        var name = text(field, "name");
        if (!KEY.matcher(name).matches()) {
            say(place + ".name", "desk.types.wrong.key");
        } else if (!names.add(name)) {
            say(place + ".name", "desk.types.wrong.twice", name);
        }
        english(place + ".label", field.get("label"));
        number(place + ".maxLength", text(field, "maxLength"));
        switch (text(field, "kind")) {
            case "choice" -> choices(place + ".choices", list(field, "choices"));
            case "rows" -> columns(place + ".columns", list(field, "columns"));
            default -> {}
        }
    }

    private void choices(String place, List<?> choices) {
        var values = new HashSet<String>();
        if (choices.isEmpty()) {
            say(place, "desk.types.wrong.no-choices");
        }
        for (int number = 0; number < choices.size(); number++) {
            var choice = map(choices.get(number));
            var value = text(choice, "value");
            if (value.isEmpty() || !values.add(value)) {
                say(place + "." + number + ".value", value.isEmpty() ? MISSING : "desk.types.wrong.twice", value);
            }
            english(place + "." + number + ".label", choice.get("label"));
        }
    }

    private void columns(String place, List<?> columns) {
        if (columns.isEmpty()) {
            say(place, "desk.types.wrong.no-columns");
        }
        fields(place, columns);
    }

    private void policy(String place, Map<?, ?> policy) {
        var signOffs = list(policy, "signOffs");
        if (signOffs.isEmpty() && place.equals("review")) {
            say(place + ".signOffs", "desk.types.wrong.no-sign-off");
        }
        ids(place + ".signOffs", signOffs, "capacity");
        var checklist = list(policy, "checklist");
        ids(place + ".checklist", checklist, "id");
        for (int number = 0; number < checklist.size(); number++) {
            english(
                    place + ".checklist." + number + ".label",
                    map(checklist.get(number)).get("label"));
        }
        number(place + ".due", text(policy, "due"));
        var except = list(policy, "except");
        for (int number = 0; number < except.size(); number++) {
            exception(place + ".except." + number, map(except.get(number)));
        }
    }

    private void exception(String place, Map<?, ?> except) {
        if (list(except, "locales").isEmpty()
                && list(except, "where").stream()
                        .allMatch(one -> text(map(one), "field").isEmpty())) {
            say(place, "desk.types.wrong.exception");
        }
        policy(place, except);
    }

    private void ids(String place, List<?> items, String key) {
        var ids = new HashSet<String>();
        for (int number = 0; number < items.size(); number++) {
            var id = text(map(items.get(number)), key);
            if (!ReviewPolicy.isCapacity(id)) {
                say(place + "." + number + "." + key, "desk.types.wrong.id");
            } else if (!ids.add(id)) {
                say(place + "." + number + "." + key, "desk.types.wrong.twice", id);
            }
        }
    }

    private void number(String place, String typed) {
        if (!NUMBER.matcher(typed).matches()) {
            say(place, "desk.types.wrong.number");
        }
    }

    private static String text(Map<?, ?> in, String key) {
        var value = in.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    private static List<?> list(Map<?, ?> in, String key) {
        return in.get(key) instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private void say(String place, String key, Object... args) {
        problems.putIfAbsent(place, words.say(key, args));
    }
}
