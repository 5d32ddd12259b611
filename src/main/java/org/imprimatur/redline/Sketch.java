package org.imprimatur.redline;

import java.util.List;

/** Somebody who draws the steps from one text to the other. */
interface Sketch {

    void kept(Block before, Block after);

    void edited(Block.Leaf before, Block.Leaf after);

    void nested(Block.Branch before, Block.Branch after, List<Step> inside);

    void whole(Block block, Side side);
}
