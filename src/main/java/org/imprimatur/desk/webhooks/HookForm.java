package org.imprimatur.desk.webhooks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.hooks.HookWish;
import org.imprimatur.hooks.Topic;

/** What was typed into the form of a webhook, or what stands there at first. */
public record HookForm(String name, String url, List<String> topics) {
    static final HookForm FRESH = new HookForm(
            "", "", Topic.Group.READERS.topics().stream().map(Topic::id).toList());

    static HookForm of(HookWish wish) {
        return new HookForm(
                wish.name(), wish.url(), wish.topics().stream().map(Topic::id).toList());
    }

    static HookForm of(Form form) {
        return new HookForm(form.one("name"), form.one("url"), form.many("topic"));
    }

    HookWish wish() {
        return new HookWish(
                name,
                url,
                topics.stream().flatMap(id -> Topic.ofId(id).stream()).collect(Collectors.toSet()));
    }

    /** What there is to choose from. */
    public List<TopicGroup> groups() {
        return Stream.of(Topic.Group.values())
                .map(group -> new TopicGroup(
                        group.id(), group.topics().stream().map(Topic::id).toList()))
                .toList();
    }

    /** What belongs together. */
    public record TopicGroup(String id, List<String> topics) {}
}
