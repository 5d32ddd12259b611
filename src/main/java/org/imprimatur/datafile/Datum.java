package org.imprimatur.datafile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A piece of a data file that knows where it stands. Scalars are strings: {@code no} is a word, not false. */
public final class Datum {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final String file;
    private final Node node;

    private Datum(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The whole of a file. */
    public static Datum read(String file, String yaml) {
        var settings = LoadSettings.builder().setLabel(file).build();
        try {
            return new Compose(settings)
                    .composeString(yaml)
                    .map(node -> new Datum(file, node))
                    .orElseThrow(() -> new BadDataFile(file, "the file is empty"));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new BadDataFile(file, line, "this is not YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            throw new BadDataFile(file, "this is not YAML: " + broken.getMessage());
        }
    }

    /** Refuses every key but these: a typing error must not pass for a setting. */
    public Datum only(String... keys) {
        var known = Set.of(keys);
        entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.wrong("unknown key '" + key + "', known here are: " + String.join(", ", keys));
            }
        });
        return this;
    }

    /** The values of a mapping by their keys, in the order of the file. */
    public Map<String, Datum> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("here should stand keys with values");
        }
        var entries = new LinkedHashMap<String, Datum>();
        for (NodeTuple tuple : mapping.getValue()) {
            var key = new Datum(file, tuple.getKeyNode());
            if (entries.put(key.string(), new Datum(file, tuple.getValueNode())) != null) {
                throw key.wrong("the key '" + key.string() + "' stands here twice");
            }
        }
        return entries;
    }

    public Optional<Datum> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    public Datum get(String key) {
        return find(key).orElseThrow(() -> wrong("the key '" + key + "' is missing"));
    }

    public List<Datum> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("here should stand a list");
        }
        return sequence.getValue().stream().map(item -> new Datum(file, item)).toList();
    }

    /** The items of a list under a key; none where the key is missing. */
    public List<Datum> items(String key) {
        return find(key).map(Datum::items).orElse(List.of());
    }

    /** All of it as strings, lists and keys with values, which may be changed. */
    public Object plain() {
        if (node instanceof SequenceNode) {
            return items().stream().map(Datum::plain).collect(Collectors.toCollection(ArrayList::new));
        }
        if (node instanceof MappingNode) {
            var plain = new LinkedHashMap<String, Object>();
            entries().forEach((key, value) -> plain.put(key, value.plain()));
            return plain;
        }
        return string();
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public String string() {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong("here should stand one value");
        }
        return scalar.getValue();
    }

    /** True or false under a key; false where the key is missing. */
    public boolean flag(String key) {
        return find(key).map(Datum::flag).orElse(false);
    }

    private boolean flag() {
        return switch (string()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("'" + string() + "' should be true or false");
        };
    }

    /** A whole number under a key; 0 where the key is missing. */
    public int number(String key) {
        return find(key).map(Datum::number).orElse(0);
    }

    private int number() {
        if (!WHOLE.matcher(string()).matches()) {
            throw wrong("'" + string() + "' should be a whole number");
        }
        return Integer.parseInt(string());
    }

    /** The constant that the value names, in lower case and with hyphens. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> spelled(constant).equals(string()))
                .findFirst()
                .orElseThrow(() -> wrong("'" + string() + "' should be one of "
                        + String.join(
                                ", ",
                                Arrays.stream(constants).map(Datum::spelled).toList())));
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is made of this piece; where that refuses, the refusal gets its place in the file. */
    public <T> T as(Function<Datum, T> make) {
        try {
            return make.apply(this);
        } catch (IllegalArgumentException refused) {
            throw wrong(String.valueOf(refused.getMessage()));
        }
    }

    public int line() {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    public BadDataFile wrong(String sentence) {
        return new BadDataFile(file, line(), sentence);
    }
}
