package org.imprimatur.redline;

import java.util.List;

/** What becomes of a block. */
sealed interface Step {

    void draw(Sketch sketch);

    record Kept(Block before, Block after) implements Step {
        @Override
        public void draw(Sketch sketch) {
            sketch.kept(before, after);
        }
    }

    record Edited(Block.Leaf before, Block.Leaf after) implements Step {
        @Override
        public void draw(Sketch sketch) {
            sketch.edited(before, after);
        }
    }

    record Nested(Block.Branch before, Block.Branch after, List<Step> inside) implements Step {
        @Override
        public void draw(Sketch sketch) {
            sketch.nested(before, after, inside);
        }
    }

    record Gone(Block block) implements Step {
        @Override
        public void draw(Sketch sketch) {
            sketch.whole(block, Side.BEFORE);
        }
    }

    record Come(Block block) implements Step {
        @Override
        public void draw(Sketch sketch) {
            sketch.whole(block, Side.AFTER);
        }
    }
}
