package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a text into the blocks and words that a reader sees. */
final class Reading {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n)|[^\\r\\n]+");

    private final Vocabulary vocabulary;

    Reading(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Block.Branch plain(String text) {
        var blocks = new ArrayList<Block>();
        var lines = LINE.matcher(text);
        while (lines.find()) {
            int end = lines.group().length();
            while (end > 0 && "\r\n".indexOf(lines.group().charAt(end - 1)) >= 0) {
                end--;
            }
            var line = lines.group().substring(0, end);
            var words = new Sentence(vocabulary, true, false);
            words.text(line);
            blocks.add(
                    words.leaf(new Block.Frame(Tag.LINE, "", "", lines.group().substring(end)), line));
        }
        return new Block.Branch(Block.Frame.NONE, blocks, text, Gist.ofParts(blocks));
    }

    Block.Branch html(String html) {
        return branch(null, Markup.read(html), "", html, false);
    }

    private Block.Branch branch(@Nullable Tag tag, List<Node> nodes, String close, String raw, boolean exact) {
        var parts = new ArrayList<Block>();
        var head = "";
        for (int at = 0; at < nodes.size(); ) {
            int end = endOfRun(nodes, at);
            if (end == at) {
                parts.add(block((Node.Element) nodes.get(at++), exact));
                continue;
            }
            var run = nodes.subList(at, end);
            at = end;
            var bytes = String.join("", run.stream().map(Node::raw).toList());
            if (!bytes.isBlank()) {
                parts.add(leaf(Block.Frame.NONE, run, bytes, exact));
            } else if (parts.isEmpty()) {
                head = bytes;
            } else {
                parts.add(withTail(parts.remove(parts.size() - 1), bytes));
            }
        }
        return new Block.Branch(new Block.Frame(tag, head, close, ""), parts, raw, Gist.ofParts(parts));
    }

    private static int endOfRun(List<Node> nodes, int from) {
        int end = from;
        while (end < nodes.size() && !nodes.get(end).holdsBlocks()) {
            end++;
        }
        return end;
    }

    private Block block(Node.Element element, boolean inExact) {
        boolean exact = inExact || element.tag().name().equals("pre");
        if (element.children().stream().anyMatch(Node::holdsBlocks)) {
            return branch(element.tag(), element.children(), element.close(), element.raw(), exact);
        }
        var frame = new Block.Frame(element.tag(), "", element.close(), "");
        return leaf(frame, element.children(), element.raw(), exact);
    }

    private Block.Leaf leaf(Block.Frame frame, List<Node> nodes, String raw, boolean exact) {
        var sentence = new Sentence(vocabulary, exact, true);
        sentence.nodes(nodes);
        return sentence.leaf(frame, raw);
    }

    private static Block withTail(Block block, String tail) {
        var old = block.frame();
        var frame = new Block.Frame(old.tag(), old.head(), old.close(), tail);
        if (block instanceof Block.Leaf leaf) {
            return new Block.Leaf(frame, leaf.words(), leaf.rest(), leaf.raw(), leaf.gist(), leaf.exact());
        }
        var branch = (Block.Branch) block;
        return new Block.Branch(frame, branch.parts(), branch.raw(), branch.gist());
    }
}
