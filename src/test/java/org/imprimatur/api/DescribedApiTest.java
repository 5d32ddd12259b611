package org.imprimatur.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imprimatur.api.door.NeededScope;
import org.imprimatur.fixture.Description;
import org.imprimatur.fixture.Description.Operation;
import org.imprimatur.serving.Inside;
import org.junit.jupiter.api.Test;

/** The description of the API is one, and says neither more nor less than there is. */
class DescribedApiTest {
    private static final String MANAGE = "/api/v1/manage/";

    private final Description description = Description.read();

    @Test
    void the_description_is_valid() throws IOException, InterruptedException {
        var judge = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        System.getProperty("openapi.jar"),
                        "validate",
                        "-i",
                        Description.FILE.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(judge.waitFor()).as(said).isZero();
    }

    /** A method of a resource, and where it answers. */
    private record Door(String method, String template, String name) {
        static Stream<Door> of(Class<?> resource) {
            return Stream.of(resource.getMethods()).flatMap(method -> of(resource, method).stream());
        }

        private static Optional<Door> of(Class<?> resource, Method method) {
            return Stream.of(method.getAnnotations())
                    .flatMap(one -> Optional.ofNullable(one.annotationType().getAnnotation(HttpMethod.class)).stream())
                    .findFirst()
                    .map(http -> new Door(
                            http.value(),
                            "/api/" + path(resource.getAnnotation(Path.class))
                                    + slashed(method.getAnnotation(Path.class)),
                            resource.getSimpleName() + "." + method.getName()));
        }

        private static String path(Path path) {
            return path.value().replace(Inside.API, "");
        }

        private static String slashed(Path path) {
            return path == null ? "" : "/" + path.value();
        }

        boolean opensTo(Operation operation) {
            return operation.method().equals(method)
                    && operation.path().matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
        }

        long openness() {
            return template.chars().filter(sign -> sign == '{').count();
        }
    }

    private static List<Door> doors() {
        return new ApiApplication()
                .getClasses().stream()
                        .filter(one -> one.isAnnotationPresent(Path.class))
                        .flatMap(Door::of)
                        .toList();
    }

    @Test
    void every_method_of_a_resource_is_described_and_nothing_else_is() {
        var doors = doors();
        var opened = new TreeSet<String>();
        for (var operation : description.operations()) {
            var door = doors.stream()
                    .filter(one -> one.opensTo(operation))
                    .min((one, other) -> Long.compare(one.openness(), other.openness()));
            assertThat(door).as(operation.method() + " " + operation.path()).isPresent();
            opened.add(door.orElseThrow().name());
        }
        assertThat(doors.stream().map(Door::name).collect(toSet())).isEqualTo(opened);
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_what_it_does() {
        var operations = description.operations();
        assertThat(operations).extracting(Operation::name).doesNotHaveDuplicates();
        assertThat(operations)
                .allSatisfy(one ->
                        assertThat(one.said().get("summary")).as(one.name()).isInstanceOf(String.class));
    }

    @Test
    void what_programs_manage_says_which_scope_a_token_needs() {
        var varied = Set.of("takeArrow", "actOnRelease", "beginErrand");
        for (var operation : description.operations()) {
            if (operation.path().startsWith(MANAGE) && !varied.contains(operation.name())) {
                var words = List.of(operation.path().substring(MANAGE.length()).split("/"));
                assertThat(operation.said().get("x-token-scope"))
                        .as(operation.name())
                        .isEqualTo(NeededScope.of(operation.method(), words).id());
            }
        }
    }

    @Test
    void whatever_changes_something_takes_a_key_and_tells_of_its_troubles() {
        for (var operation : description.operations()) {
            if (operation.path().startsWith(MANAGE) && !operation.method().equals("GET")) {
                assertThat(String.valueOf(operation.said().get("parameters")))
                        .as(operation.name())
                        .contains("parameters/IdempotencyKey");
                assertThat(operation.said().toString()).as(operation.name()).contains("401=", "409=", "422=");
            }
        }
    }

    @Test
    void every_operation_says_that_one_may_ask_too_often() {
        assertThat(description.operations())
                .allSatisfy(
                        one -> assertThat(one.said().toString()).as(one.name()).contains("429="));
    }
}
