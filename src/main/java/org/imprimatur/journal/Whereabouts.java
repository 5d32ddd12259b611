package org.imprimatur.journal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** Which pages are, or were once, at an address, and which are in a group, of a type, at a stage. */
final class Whereabouts {
    private final Map<Address, Set<PageId>> addresses = new ConcurrentHashMap<>();
    private final Map<GroupId, Set<PageId>> groups = new ConcurrentHashMap<>();
    private final Map<TypeName, Set<PageId>> types = new ConcurrentHashMap<>();
    private final Map<Stage, Set<PageId>> stages = new EnumMap<>(Stage.class);

    private record Address(LocaleTag locale, PagePath path) {}

    Whereabouts() {
        Stream.of(Stage.values()).forEach(stage -> stages.put(stage, ConcurrentHashMap.newKeySet()));
    }

    /** Of a page that nobody moves meanwhile. */
    void take(Standing page) {
        note(page);
        in(page.stage()).add(page.id());
    }

    /** Whoever comes last puts the page where it is by then, in whatever order its steps were told. */
    void follow(Standing page, Function<PageId, Optional<Standing>> now) {
        note(page);
        synchronized (stages) {
            now.apply(page.id()).map(Standing::stage).ifPresent(stage -> put(page.id(), stage));
        }
    }

    private void note(Standing page) {
        note(page, page.path());
        page.live().filter(live -> !live.path().equals(page.path())).ifPresent(live -> note(page, live.path()));
        page.former().forEach(one -> note(page, one.path()));
        Few.add(groups, page.group(), page.id());
        types.computeIfAbsent(page.type(), first -> ConcurrentHashMap.newKeySet())
                .add(page.id());
    }

    private void note(Standing page, PagePath path) {
        Few.add(addresses, new Address(page.locale(), path), page.id());
    }

    private void put(PageId page, Stage now) {
        stages.forEach((stage, pages) -> {
            if (stage == now) {
                pages.add(page);
            } else {
                pages.remove(page);
            }
        });
    }

    Set<PageId> at(LocaleTag locale, PagePath path) {
        return addresses.getOrDefault(new Address(locale, path), Set.of());
    }

    Set<PageId> group(GroupId group) {
        return groups.getOrDefault(group, Set.of());
    }

    /** A page that moves meanwhile may be at both stages, or at none. */
    Set<PageId> in(Stage stage) {
        return Optional.ofNullable(stages.get(stage)).orElseThrow();
    }

    Set<PageId> of(TypeName type) {
        return types.getOrDefault(type, Set.of());
    }
}
