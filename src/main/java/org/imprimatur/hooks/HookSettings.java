package org.imprimatur.hooks;

import java.time.Duration;

/**
 * What hooks are set to.
 *
 * @param mayBePrivate whether addresses of private networks and of this machine may be called
 * @param mayBePlain whether {@code http:} may be called
 * @param timeout how long one call may take
 * @param logged how long what became of a try is kept
 * @param patience how long nobody may answer before the hook is switched off
 */
public record HookSettings(
        boolean mayBePrivate, boolean mayBePlain, Duration timeout, Duration logged, Duration patience) {}
