package org.imprimatur.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The public API: all public types of two packages and whatever of ours they mention; of an enum its constants alone. A signature that is gone breaks hosts that
 * were compiled before; {@code -Dpublic-api=write} writes down what there is, after somebody has thought about it.
 */
class PublicApiTest {
    private static final Path BASELINE = Path.of("src/test/resources/org/imprimatur/host/public-api.txt");
    private static final String OURS = "org.imprimatur.";

    private final TreeMap<String, List<String>> found = new TreeMap<>();
    private final ArrayDeque<Class<?>> open = new ArrayDeque<>();

    @Test
    void nothing_that_a_host_was_compiled_with_is_gone_and_what_is_new_is_written_down() throws IOException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.imprimatur.host", "org.imprimatur.spi");
        classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::reflect)
                .forEach(open::add);
        while (!open.isEmpty()) {
            look(open.poll());
        }
        var now = found.values().stream().flatMap(List::stream).toList();
        if ("write".equals(System.getProperty("public-api"))) {
            Files.write(BASELINE, now);
        }
        var kept = Files.readAllLines(BASELINE);
        assertThat(now).as("what hosts were compiled with is still there").containsAll(kept);
        assertThat(kept).as("what is new is written down, so that it stays").containsAll(now);
    }

    @Test
    void a_release_is_compared_with_the_one_before_in_all_that_is_public_and_in_nothing_else() throws IOException {
        var compared = Pattern.compile("<include>(org\\.imprimatur\\.(?:page|workflow)[^<]+)</include>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(one -> one.group(1))
                .toList();
        var mentioned = Files.readAllLines(BASELINE).stream()
                .map(line -> line.split(" ")[0])
                .filter(name -> !name.matches("org\\.imprimatur\\.(host|spi)\\..*"))
                .distinct()
                .toList();
        assertThat(compared).containsExactlyInAnyOrderElementsOf(mentioned);
    }

    private void look(Class<?> type) {
        if (found.containsKey(type.getName()) || !Modifier.isPublic(type.getModifiers())) {
            return;
        }
        var lines = new TreeSet<String>();
        found.put(type.getName(), List.of());
        if (type.getSuperclass() != null) {
            mention(type.getGenericSuperclass());
        }
        Arrays.stream(type.getGenericInterfaces()).forEach(this::mention);
        for (Field field : type.getDeclaredFields()) {
            if (isPublic(field.getModifiers()) && !field.isSynthetic() && isTold(type, field.isEnumConstant())) {
                lines.add(line(
                        type, modifiers(field.getModifiers()) + said(field.getGenericType()) + " " + field.getName()));
            }
        }
        for (Constructor<?> made : type.getDeclaredConstructors()) {
            if (isPublic(made.getModifiers()) && !made.isSynthetic() && isTold(type, false)) {
                lines.add(line(type, "new" + parameters(made)));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isPublic(method.getModifiers()) && !method.isSynthetic() && isTold(type, false)) {
                lines.add(line(
                        type,
                        modifiers(method.getModifiers()) + said(method.getGenericReturnType()) + " " + method.getName()
                                + parameters(method)));
            }
        }
        var all = new ArrayList<String>();
        all.add(type.getName() + " is " + modifiers(type.getModifiers()) + kind(type)
                + Stream.concat(
                                Stream.ofNullable(type.getGenericSuperclass()),
                                Arrays.stream(type.getGenericInterfaces()))
                        .map(Type::getTypeName)
                        .collect(Collectors.joining(", ", " of ", "")));
        all.addAll(lines);
        found.put(type.getName(), List.copyOf(all));
        Arrays.stream(type.getDeclaredClasses()).forEach(open::add);
    }

    private static boolean isTold(Class<?> type, boolean isConstant) {
        return !type.isEnum() || isConstant;
    }

    private static boolean isPublic(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String line(Class<?> type, String what) {
        return type.getName() + " " + what;
    }

    private static String kind(Class<?> type) {
        return type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
    }

    /** Abstract matters for who implements, static for who calls. */
    private static String modifiers(int modifiers) {
        return Modifier.toString(modifiers & (Modifier.STATIC | Modifier.ABSTRACT)) + " ";
    }

    private String parameters(Executable of) {
        return Arrays.stream(of.getGenericParameterTypes()).map(this::said).collect(Collectors.joining(", ", "(", ")"));
    }

    private String said(Type type) {
        mention(type);
        return type.getTypeName();
    }

    private void mention(Type type) {
        if (type instanceof Class<?> one) {
            var plain = one.isArray() ? one.getComponentType() : one;
            if (plain.getName().startsWith(OURS)) {
                open.add(plain);
            }
        } else if (type instanceof ParameterizedType one) {
            mention(one.getRawType());
            Arrays.stream(one.getActualTypeArguments()).forEach(this::mention);
        } else if (type instanceof WildcardType one) {
            Arrays.stream(one.getUpperBounds()).forEach(this::mention);
        } else if (type instanceof GenericArrayType one) {
            mention(one.getGenericComponentType());
        }
    }
}
