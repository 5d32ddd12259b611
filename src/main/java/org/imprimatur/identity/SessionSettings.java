package org.imprimatur.identity;

import java.time.Duration;

/**
 * What can be set about sessions.
 *
 * @param idle after how long without a request a session ends
 * @param behindProxy whether the headers that proxies add are to be believed
 */
public record SessionSettings(Duration idle, boolean behindProxy) {}
