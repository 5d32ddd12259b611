package org.imprimatur.hooks;

import java.util.Set;

/**
 * What an admin asks a hook to be.
 *
 * @param name by which people know it
 * @param url where it is called
 * @param topics what it is told of
 */
public record HookWish(String name, String url, Set<Topic> topics) {
    public HookWish {
        name = name.strip();
        url = url.strip();
        topics = Set.copyOf(topics);
    }
}
