package org.imprimatur.desk.frame;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imprimatur.editing.Declared;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;

/** What somebody typed into a form of the desk. */
public record Form(Map<String, List<String>> values) {
    public static final Form EMPTY = new Form(Map.of());

    /** Empty where the form has no such input. */
    public String one(String name) {
        return many(name).stream().findFirst().orElse("");
    }

    public List<String> many(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A whole number, or 0 where none was sent: no revision has that number. */
    public int number(String name) {
        return Numbers.read(one(name), 0);
    }

    /** What whoever signs off read that they declare, in the language of their screen. */
    public Declared declared(Words words) {
        var wordings =
                many("wording").stream().filter(Hash::isOne).map(Hash::new).collect(Collectors.toSet());
        return new Declared(new LocaleTag(words.language()), wordings);
    }
}
