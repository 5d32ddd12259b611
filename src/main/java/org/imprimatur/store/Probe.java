package org.imprimatur.store;

import jakarta.nosql.Template;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Asks the store for one document, to learn whether it answers. */
public final class Probe {
    private static final Logger LOG = System.getLogger(Probe.class.getName());

    private Probe() {}

    public static boolean answers(Template template) {
        try {
            template.find(JournalDocument.class, "probe");
            return true;
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The store does not answer: {0}", away.getMessage());
            return false;
        }
    }
}
