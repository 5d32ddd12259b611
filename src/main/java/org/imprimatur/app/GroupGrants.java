package org.imprimatur.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.accounts.ProviderRules.Grant;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.workflow.Role;

/** Reads what groups at the provider may do here: {@code editors=author;lawyers=counsel:legal+privacy}. */
final class GroupGrants {
    private static final Pattern GRANT = Pattern.compile("\\s*([^=;]+?)\\s*=\\s*([a-z]+)(?::([a-z0-9+-]+))?\\s*");

    private GroupGrants() {}

    static boolean areGrants(String value) {
        return parts(value).allMatch(GroupGrants::isGrant);
    }

    private static Stream<String> parts(String value) {
        return Stream.of(value.split(";")).filter(part -> !part.isBlank());
    }

    private static boolean isGrant(String part) {
        var read = GRANT.matcher(part);
        return read.matches()
                && Stream.of(Role.values()).anyMatch(role -> role.id().equals(read.group(2)))
                && capacities(read.group(3)).stream().allMatch(ReviewPolicy::isCapacity);
    }

    private static Set<String> capacities(String said) {
        return said == null ? Set.of() : Set.of(said.split("\\+"));
    }

    static Map<String, List<Grant>> read(String value) {
        var grants = new HashMap<String, List<Grant>>();
        parts(value).forEach(part -> {
            var read = GRANT.matcher(part);
            if (read.matches()) {
                var role = Stream.of(Role.values())
                        .filter(one -> one.id().equals(read.group(2)))
                        .findFirst()
                        .orElseThrow();
                grants.computeIfAbsent(read.group(1), group -> new ArrayList<>())
                        .add(new Grant(role, capacities(read.group(3))));
            }
        });
        return grants;
    }
}
