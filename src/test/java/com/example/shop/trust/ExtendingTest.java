package com.example.shop.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide shows classes that are compiled and run, as they are. */
class ExtendingTest {
    private static final Path SHOP = Path.of("src/test/java/com/example/shop/trust");
    private static final Pattern EXAMPLE =
            Pattern.compile("```java\n(@ApplicationScoped.*?|@RequestScoped.*?)```", Pattern.DOTALL);

    @Test
    void every_bean_in_the_guide_is_a_class_of_the_shop() throws IOException {
        var guide = Files.readString(Path.of("src/docs/extending.md"));
        String classes;
        try (Stream<Path> files = Files.list(SHOP)) {
            classes = files.map(ExtendingTest::read).collect(Collectors.joining());
        }
        var examples = EXAMPLE.matcher(guide).results().map(one -> one.group(1)).toList();
        assertThat(examples)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(example -> assertThat(classes).contains(example));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
