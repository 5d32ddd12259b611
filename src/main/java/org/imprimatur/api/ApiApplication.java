package org.imprimatur.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The resources below {@code /api}; listed one by one, so that nothing of a host's comes in. */
@ApplicationPath("/api")
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token that an admin made for an account.")
@SecurityScheme(
        securitySchemeName = "password",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "An account's name and password.")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Imprimatur",
                        version = "1",
                        description = "The live pages of the site as JSON. Every text has passed its legal review.",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")))
public class ApiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PagesResource.class, TypesResource.class, Imports.class, Failures.class, ApiHeaders.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
