package org.imprimatur.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;
import org.imprimatur.api.ApiApplication;
import org.imprimatur.desk.DeskApplication;
import org.imprimatur.serving.Inside;
import org.imprimatur.site.SiteApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host's JAX-RS application finds of ours when it lists no classes and takes whatever is annotated. */
class InsideTest {
    static Stream<Arguments> applications() {
        return Stream.of(
                Arguments.of(new SiteApplication(), Inside.SITE),
                Arguments.of(new DeskApplication(), Inside.DESK),
                Arguments.of(new ApiApplication(), Inside.API));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void no_resource_stands_where_one_of_a_host_could(Application application, String place) {
        assertThat(application.getClasses())
                .filteredOn(one -> one.isAnnotationPresent(Path.class))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.getAnnotation(Path.class).value())
                        .as(one.getName())
                        .startsWith(place));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void no_mapper_and_no_filter_becomes_one_of_the_host(Application application, String place) {
        assertThat(application.getClasses()).noneMatch(one -> one.isAnnotationPresent(Provider.class));
    }

    @Test
    void only_what_keeps_our_resources_shut_is_found() {
        assertThat(OnlyInside.class.isAnnotationPresent(Provider.class)).isTrue();
    }
}
