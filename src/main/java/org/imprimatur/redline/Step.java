package org.imprimatur.redline;

import java.util.List;

/** What becomes of a block. */
sealed interface Step {

    void draw(Drawing drawing);

    record Kept(Block before, Block after) implements Step {
        @Override
        public void draw(Drawing drawing) {
            drawing.kept(before, after);
        }
    }

    record Edited(Block.Leaf before, Block.Leaf after) implements Step {
        @Override
        public void draw(Drawing drawing) {
            drawing.edited(before, after);
        }
    }

    record Nested(Block.Branch before, Block.Branch after, List<Step> inside) implements Step {
        @Override
        public void draw(Drawing drawing) {
            drawing.nested(before, after, inside);
        }
    }

    record Gone(Block block) implements Step {
        @Override
        public void draw(Drawing drawing) {
            drawing.whole(block, Side.BEFORE);
        }
    }

    record Come(Block block) implements Step {
        @Override
        public void draw(Drawing drawing) {
            drawing.whole(block, Side.AFTER);
        }
    }
}
