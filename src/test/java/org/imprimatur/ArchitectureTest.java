package org.imprimatur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms of the house and the arrows between them, as lists of what is allowed. */
class ArchitectureTest {
    private static final String HOUSE = "org.imprimatur";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    private static final String CORE =
            "page workflow assets journal redline review accounts notices release typing editing listing reading catalogue preview claims finding once access subscriptions hooks news ";
    private static final String CDI =
            "jakarta.inject.. jakarta.enterprise.. jakarta.annotation.. jakarta.interceptor.. ";
    private static final String WEB = CDI + "jakarta.ws.rs.. jakarta.servlet.. jakarta.json.. ";

    private static final Set<String> CORNERED = Set.of("desk", "api");

    /** A room, the rooms that it may know, and the foreign packages that it may know beside Java and JSpecify. */
    enum Room {
        // spotless:off
        PAGE           ("", ""),
        WORKFLOW       ("page", ""),
        ASSETS         ("page workflow journal", "javax.xml.stream.."),
        JOURNAL        ("page workflow", ""),
        REDLINE        ("page", ""),
        ACCOUNTS       ("page workflow journal", ""),
        CATALOGUE      ("page workflow journal accounts", ""),
        HOOKS          ("page workflow journal accounts", ""),
        REVIEW         ("page workflow journal redline", ""),
        RELEASE        ("page workflow journal", ""),
        TYPING         ("page workflow accounts", ""),
        NOTICES        ("page workflow journal accounts review claims", ""),
        EDITING        ("page workflow journal redline review accounts release", ""),
        LISTING        ("page workflow journal release editing finding", ""),
        READING        ("page workflow journal assets", ""),
        FINDING        ("page workflow journal reading", ""),
        CLAIMS         ("page workflow journal reading", ""),
        ONCE           ("page workflow journal", ""),
        PREVIEW        ("page workflow journal assets accounts release reading", ""),
        SUBSCRIPTIONS  ("page workflow accounts notices reading", ""),
        ACCESS         ("page workflow journal assets accounts notices reading", ""),
        NEWS           ("page journal accounts", ""),
        CLUSTER        ("", CDI + "fish.payara.micro.cdi.."),
        BACKUP         ("page", "jakarta.json.."),
        EXPORT         ("page backup", "jakarta.json.."),
        DATAFILE       ("", "org.snakeyaml.engine.."),
        TYPES          ("page datafile catalogue", ""),
        MIGRATIONS     (CORE + "datafile", ""),
        MARKDOWN       ("page", "com.vladsch.flexmark.. org.jsoup.."),
        IMPORTERS      ("page workflow editing assets markdown", "org.snakeyaml.engine.. org.jsoup.. com.vladsch.flexmark.."),
        STORE          (CORE + "migrations backup store.embedded", CDI + "jakarta.nosql.. jakarta.data.. jakarta.json.. org.eclipse.jnosql.. com.mongodb.. org.sqlite.."),
        STORE_EMBEDDED ("", "jakarta.data.. org.eclipse.jnosql.communication.. org.sqlite.."),
        SEARCH         ("page finding", "org.apache.lucene.."),
        THEMES         ("page redline review reading claims finding", WEB + "jakarta.mvc.. org.eclipse.krazo.. freemarker.."),
        IDENTITY       (CORE + "log serving", CDI + "jakarta.security.enterprise.. jakarta.servlet.."),
        OPENID         ("page workflow journal accounts", "com.nimbusds.."),
        NOTIFY         (CORE, "jakarta.mail.. jakarta.activation.. javax.net.ssl.. org.jsoup.. org.apache.hc.."),
        DESK           (CORE + "log serving", WEB + "jakarta.mvc.. org.eclipse.krazo.."),
        PDF            ("page workflow journal redline review assets access", CDI + "freemarker.. org.jsoup.. com.openhtmltopdf.. org.apache.pdfbox.. org.apache.fontbox.. org.w3c.dom.. javax.imageio.."),
        COUNTER        ("page workflow accounts assets notices access subscriptions editing reading themes serving", CDI + "jakarta.servlet.."),
        FILES          ("page workflow assets editing reading", CDI + "jakarta.servlet.."),
        SERVING        ("page reading", "jakarta.servlet.. jakarta.json.."),
        BOOT           ("", ""),
        LOG            ("", ""),
        METRICS        ("page workflow accounts editing", CDI + "jakarta.servlet.."),
        GATE           ("page log metrics serving", CDI + "jakarta.servlet.."),
        VALVE          ("gate", "jakarta.servlet.. org.apache.catalina.. org.glassfish.web.valve.."),
        SITE           ("page workflow journal assets accounts release editing reading preview finding themes serving log", WEB + "jakarta.mvc.. javax.xml.stream.."),
        API            (CORE + "serving log", WEB + "org.eclipse.microprofile.openapi.."),
        HOST           ("page workflow", ""),
        SPI            ("page workflow host", ""),
        TAGS           ("page host", CDI + "jakarta.servlet.jsp.."),
        HOSTING        (CORE + "host spi", ""),
        CLI            ("page workflow journal review assets backup export", "picocli.. org.snakeyaml.engine..");
        // spotless:on

        private final String rooms;
        private final String foreign;

        Room(String rooms, String foreign) {
            this.rooms = rooms;
            this.foreign = foreign;
        }

        String folder() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }

        /** Without the rooms within it, which have a line of their own; desk and API are one room of many corners each. */
        static String packageOf(String folder) {
            return HOUSE + "." + folder + (CORNERED.contains(folder) ? ".." : "");
        }

        String[] allowed() {
            var own = Stream.of((folder() + " " + rooms).trim().split(" +")).map(Room::packageOf);
            var others = Stream.of(("java.. javax.sql.. javax.crypto.. org.jspecify.. " + foreign)
                    .trim()
                    .split(" +"));
            return Stream.concat(own, others).toArray(String[]::new);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_room_knows_no_more_than_it_may(Room room) {
        classes()
                .that()
                .resideInAPackage(Room.packageOf(room.folder()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room.allowed())
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void there_are_no_other_rooms() {
        var known = Stream.of(Room.values())
                .map(room -> Room.packageOf(room.folder()))
                .collect(Collectors.toSet());
        known.add(Room.packageOf("app"));
        assertThat(packages())
                .extracting(JavaPackage::getName)
                .filteredOn(name -> CORNERED.stream().noneMatch(room -> name.startsWith(HOUSE + "." + room)))
                .isSubsetOf(known);
    }

    @Test
    void no_arrow_runs_in_a_circle() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void each_room_says_what_happens_in_it_and_is_null_marked() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as(room.getName())
                        .isTrue());
    }

    private static Set<JavaPackage> packages() {
        return CODE.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Impl", "Manager", "Helper", "Util", "Utils", "Dto", "DTO", "Service"})
    void no_name_says_only_what_it_is_made_of(String suffix) {
        noClasses().should().haveSimpleNameEndingWith(suffix).check(CODE);
    }

    @Test
    void nobody_writes_to_the_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.inject.Inject",
                "jakarta.annotation.Resource",
                "jakarta.ws.rs.core.Context",
                "org.eclipse.microprofile.config.inject.ConfigProperty"
            })
    void nothing_is_injected_into_fields(String annotation) {
        noFields().should().beAnnotatedWith(annotation).check(CODE);
    }

    @Test
    void what_a_server_looks_for_is_where_the_build_has_it_look() throws IOException {
        var looked = Pattern.compile("<contains text=\"(L[^\"]+)\"/>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        var found = CODE.stream()
                .filter(type -> annotations(type).anyMatch(name -> name.startsWith("Ljakarta/")))
                .filter(type -> annotations(type)
                        .noneMatch(name -> name.startsWith("Ljakarta/nosql/") || name.startsWith("Ljakarta/inject/")))
                .toList();
        assertThat(found)
                .hasSizeGreaterThan(200)
                .allSatisfy(type -> assertThat(annotations(type))
                        .as(type.getName())
                        .anyMatch(name -> looked.stream().anyMatch(name::startsWith)));
    }

    private static Stream<String> annotations(JavaClass type) {
        return type.getAnnotations().stream()
                .map(annotation -> "L" + annotation.getRawType().getName().replace('.', '/') + ";");
    }

    @Test
    void nothing_static_changes() {
        fields().that().areStatic().should().beFinal().check(CODE);
    }

    @Test
    void the_provider_of_json_is_looked_for_once() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(equivalentTo(Json.class))).and(not(target(nameEndingWith("Factory")))))
                .because("each of them looks for it anew, in every jar; a factory that is kept does not")
                .check(CODE);
    }

    @Test
    void time_enters_the_core_from_outside() {
        var core = Stream.of(CORE.trim().split(" ")).map(Room::packageOf).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }
}
