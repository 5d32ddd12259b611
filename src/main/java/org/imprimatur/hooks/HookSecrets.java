package org.imprimatur.hooks;

import java.util.List;

/** Where the secrets of hooks are kept: beside the journals, so that one can be forgotten. */
public interface HookSecrets {
    /** Keeps a secret; false where there is one of that number. */
    boolean keep(HookSecret secret);

    /** The oldest first. */
    List<HookSecret> of(String hook);

    void forget(String hook, int number);
}
