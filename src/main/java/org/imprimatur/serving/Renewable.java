package org.imprimatur.serving;

import java.util.List;

/** Answers of which some are to be made anew before readers miss them. */
interface Renewable {
    /** Those that readers would miss, what was asked for last first. */
    List<Renewal> toRenew();

    /** One answer that is to be made anew. */
    interface Renewal {
        /** Makes it; readers get it when what comes back is run, all of one change at once. */
        Runnable make();
    }
}
