package org.imprimatur.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.page.Hash;
import org.imprimatur.page.TypeName;

/**
 * A content type with all that became of it.
 *
 * @param shipped what came with the installation; empty for a type that was made here
 * @param versions the oldest first; empty for a type that is as it came
 */
public record KnownType(TypeName name, Optional<Definition> shipped, List<Version> versions) {
    public KnownType {
        versions = List.copyOf(versions);
    }

    /** The number of the newest version. */
    public int version() {
        return versions.size();
    }

    public Optional<Version> newest() {
        return version(version());
    }

    public Optional<Version> version(int number) {
        return number < 1 || number > versions.size() ? Optional.empty() : Optional.of(versions.get(number - 1));
    }

    public Definition now() {
        return at(version()).orElseThrow();
    }

    /** What the type was in a version. */
    public Optional<Definition> at(int number) {
        return number == Version.SHIPPED ? shipped : version(number).map(Version::definition);
    }

    Hash tip() {
        return newest().map(Version::entry).orElse(Hash.NONE);
    }

    KnownType with(Version next) {
        return new KnownType(
                name, shipped, Stream.concat(versions.stream(), Stream.of(next)).toList());
    }
}
