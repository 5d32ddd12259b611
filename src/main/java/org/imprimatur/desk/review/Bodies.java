package org.imprimatur.desk.review;

import org.imprimatur.workflow.Standing;

/** Adds to the drawn body of a page's newest text what others have to show in it. */
public interface Bodies {
    /**
     * The body with marks.
     *
     * @param html the body, be it as it is read or as a redline that ends with it
     */
    String marked(Standing page, String html);
}
