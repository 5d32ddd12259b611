package org.imprimatur.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.imprimatur.serving.Inside;

/** The resources below {@code /api}; listed one by one, so that nothing of a host's comes in. */
@ApplicationPath(Inside.ROOT + "/api")
public class ApiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                PagesResource.class,
                MovesResource.class,
                VersionsResource.class,
                ChangesResource.class,
                TypesResource.class,
                Imports.class,
                QueueResource.class,
                MailboxResource.class,
                ManagedReleases.class,
                ManagedPreviews.class,
                ManagedRequests.class,
                ManagedSubscribers.class,
                ManagedTypes.class,
                ManagedWebhooks.class,
                FileCollection.class,
                ManagedFiles.class,
                ManagedRevisions.class,
                OutboxResource.class,
                ViewsResource.class,
                ScheduleResource.class,
                ErrandsResource.class,
                ManagedPages.class,
                ManagedComments.class,
                EvidenceResource.class,
                EvidenceKeyResource.class,
                AccountsResource.class,
                AccessResource.class,
                TokenScopes.class,
                Failures.class,
                ApiHeaders.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
