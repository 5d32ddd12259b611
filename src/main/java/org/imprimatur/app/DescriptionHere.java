package org.imprimatur.app;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** What {@code /openapi} of the stand-alone product says, with the addresses that the API has here. */
public class DescriptionHere implements OASFilter {
    private static final String WRITTEN = "/api";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var ground = Ground.of(new Settings());
        var here = OASFactory.createPaths();
        if (ground.hasApi()) {
            description
                    .getPaths()
                    .getPathItems()
                    .forEach((path, item) -> here.addPathItem(ground.api() + path.substring(WRITTEN.length()), item));
        }
        description.setPaths(here);
    }
}
