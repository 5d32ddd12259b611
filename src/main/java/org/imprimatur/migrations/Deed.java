package org.imprimatur.migrations;

import java.util.List;

/** What one step of a migration does. Doing it again, also half done and from two nodes at once, does no harm. */
@FunctionalInterface
public interface Deed {
    /** Does it, or what is left of it. Answers what people should be told, for example a one-time password. */
    List<String> apply();
}
