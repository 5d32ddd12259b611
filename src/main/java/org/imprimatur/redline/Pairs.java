package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which word of the later text each word of the earlier one became: words that were kept, and blocks that moved. */
final class Pairs implements Sketch {
    /** More comparisons of blocks than this are not worth it: what moved and was edited too is then lost. */
    private static final int MOST_COMPARISONS = 40_000;

    private static final double ALIKE = 0.6;

    private final IdentityHashMap<Word, Word> pairs = new IdentityHashMap<>();
    private final List<Block.Leaf> gone = new ArrayList<>();
    private final List<Block.Leaf> come = new ArrayList<>();
    private final Moves moves;

    private Pairs(Moves moves) {
        this.moves = moves;
    }

    static IdentityHashMap<Word, Word> of(Comparison comparison) {
        var whole = comparison.whole();
        var pairs = new Pairs(Moves.in(List.of(whole), comparison.alignment()));
        whole.draw(pairs);
        pairs.pairLeftOvers();
        return pairs.pairs;
    }

    @Override
    public void kept(Block before, Block after) {
        if (before instanceof Block.Leaf was && after instanceof Block.Leaf now) {
            pair(was.words(), now.words());
        } else if (before instanceof Block.Branch was && after instanceof Block.Branch now) {
            for (int i = 0; i < was.parts().size(); i++) {
                kept(was.parts().get(i), now.parts().get(i));
            }
        }
    }

    @Override
    public void edited(Block.Leaf before, Block.Leaf after) {
        Script.of(before, after).runs().stream()
                .filter(Script.Run::kept)
                .forEach(run -> pair(run.before(), run.after()));
    }

    @Override
    public void nested(Block.Branch before, Block.Branch after, List<Step> inside) {
        inside.forEach(step -> step.draw(this));
    }

    @Override
    public void whole(Block block, Side side) {
        var move = moves.of(block);
        if (move == null) {
            leaves(block, side == Side.BEFORE ? gone : come);
        } else if (side == Side.BEFORE) {
            move.steps().draw(this);
        }
    }

    private static void leaves(Block block, List<Block.Leaf> into) {
        if (block instanceof Block.Leaf leaf) {
            into.add(leaf);
        } else {
            ((Block.Branch) block).parts().forEach(part -> leaves(part, into));
        }
    }

    private void pair(List<Word> before, List<Word> after) {
        for (int i = 0; i < before.size(); i++) {
            pairs.put(before.get(i), after.get(i));
        }
    }

    /** A redline shows what moved and was edited as gone and come; whoever quoted it still finds it. */
    private void pairLeftOvers() {
        if ((long) gone.size() * come.size() > MOST_COMPARISONS) {
            return;
        }
        for (var was : gone) {
            var now = mostAlike(was);
            if (now != null) {
                come.remove(now);
                edited(was, now);
            }
        }
    }

    private Block.@Nullable Leaf mostAlike(Block.Leaf was) {
        Block.Leaf best = null;
        double most = ALIKE;
        for (var now : come) {
            double likeness = was.gist().likenessAtMost(now.gist()) < most
                    ? 0
                    : was.gist().likeness(now.gist());
            if (likeness >= most && was.gist().size() > 0) {
                best = now;
                most = Math.nextUp(likeness);
            }
        }
        return best;
    }
}
