package org.imprimatur.migrations;

import java.util.regex.Pattern;
import org.imprimatur.page.Hash;

/**
 * One numbered file.
 *
 * @param name as people find it, for example {@code demo/1001-accounts.yaml}
 * @param demo true where it is applied only if the demo is wanted
 */
public record Migration(int number, String name, boolean demo, String yaml) implements Comparable<Migration> {
    private static final Pattern FORM = Pattern.compile("(demo/)?(\\d{4})-[a-z0-9-]+\\.yaml");

    static Migration of(String name, String yaml) {
        var form = FORM.matcher(name);
        if (!form.matches()) {
            throw new CannotMigrate(
                    "The file " + name + " among the migrations has no name like 0001-what-it-does.yaml.");
        }
        return new Migration(Integer.parseInt(form.group(2)), name, form.group(1) != null, yaml);
    }

    Hash checksum() {
        return Hash.of(yaml);
    }

    @Override
    public int compareTo(Migration other) {
        return Integer.compare(number, other.number);
    }
}
