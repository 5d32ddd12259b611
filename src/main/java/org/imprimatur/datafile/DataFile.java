package org.imprimatur.datafile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Writes strings, lists and keys with values as a data file: the same always as the same bytes. */
public final class DataFile {
    /** What fits on a line stands on one line. */
    private static final int SHORT = 110;

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(100_000)
            .setSplitLines(false)
            .build();

    private final Set<String> plain;

    private DataFile(Set<String> plain) {
        this.plain = plain;
    }

    /**
     * The file that says all of it.
     *
     * @param plain the keys whose values are numbers or truths and need no quotes
     */
    public static String write(Map<String, Object> said, Set<String> plain) {
        var out = new Written();
        var node = new DataFile(plain).mapping(said, FlowStyle.BLOCK);
        new Dump(SETTINGS).dumpNode(node, out);
        return out.text.toString();
    }

    private Node node(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            return mapping(map, isShort(map) ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        if (value instanceof List<?> list) {
            var items = list.stream().map(item -> node("", item)).toList();
            boolean flow = list.stream().allMatch(String.class::isInstance) && length(list) < SHORT;
            return new SequenceNode(Tag.SEQ, new ArrayList<>(items), flow ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        return scalar(key, String.valueOf(value));
    }

    private MappingNode mapping(Map<?, ?> map, FlowStyle style) {
        var tuples = new ArrayList<NodeTuple>();
        map.forEach((key, value) ->
                tuples.add(new NodeTuple(string(String.valueOf(key)), node(String.valueOf(key), value))));
        return new MappingNode(Tag.MAP, tuples, style);
    }

    private ScalarNode scalar(String key, String value) {
        if (plain.contains(key) && value.matches("true|false")) {
            return new ScalarNode(Tag.BOOL, value, ScalarStyle.PLAIN);
        }
        if (plain.contains(key) && value.matches("0|[1-9]\\d*")) {
            return new ScalarNode(Tag.INT, value, ScalarStyle.PLAIN);
        }
        return string(value);
    }

    private static ScalarNode string(String value) {
        return new ScalarNode(Tag.STR, value, value.contains("\n") ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }

    /** Words in several languages, or a value with its label; what has more to say says it line by line. */
    private static boolean isShort(Map<?, ?> map) {
        boolean isWords = map.values().stream().allMatch(String.class::isInstance) && !map.containsKey("name");
        return (isWords || map.size() <= 2 && map.values().stream().allMatch(DataFile::isSmall))
                && length(map.entrySet()) < SHORT;
    }

    private static boolean isSmall(Object value) {
        var inner =
                value instanceof Map<?, ?> map ? map.values() : value instanceof List<?> list ? list : List.of(value);
        return inner.stream().allMatch(String.class::isInstance);
    }

    private static int length(Iterable<?> some) {
        int length = 0;
        for (Object one : some) {
            length += 2 + String.valueOf(one).length();
        }
        return length;
    }

    private static final class Written implements StreamDataWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String some) {
            text.append(some);
        }

        @Override
        public void write(String some, int from, int length) {
            text.append(some, from, from + length);
        }
    }
}
