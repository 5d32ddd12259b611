package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;

/** The words of a block, whatever stands inside what. */
final class Words {

    private Words() {}

    static List<Word> of(Block block) {
        if (block instanceof Block.Leaf leaf) {
            return leaf.words();
        }
        var words = new ArrayList<Word>();
        ((Block.Branch) block).parts().forEach(part -> words.addAll(of(part)));
        return words;
    }
}
