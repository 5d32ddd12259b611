package org.imprimatur.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.Problem;

/**
 * What somebody wants to do with a page.
 *
 * @param asking true where only the button is drawn: what the person would still type is not asked for yet
 * @param signOffs the capacities in which the page's type wants a text signed off
 * @param problems what is wrong with the text
 */
public record Attempt(
        Actor actor, boolean asking, Map<Detail, String> details, List<String> signOffs, List<Problem> problems) {
    public Attempt {
        details = Map.copyOf(details);
        signOffs = List.copyOf(signOffs);
        problems = List.copyOf(problems);
    }

    String detail(Detail name) {
        return details.getOrDefault(name, "");
    }

    /** The comment that the attempt is about. */
    Optional<Remark> remark(Standing page) {
        var id = detail(Detail.COMMENT);
        return page.review().remarks().stream()
                .filter(remark -> String.valueOf(remark.id()).equals(id))
                .findFirst();
    }
}
