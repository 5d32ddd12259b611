package org.imprimatur.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.imprimatur.api.door.TokenScopes;
import org.imprimatur.api.frame.ApiHeaders;
import org.imprimatur.api.frame.Failures;
import org.imprimatur.api.live.ChangesResource;
import org.imprimatur.api.live.EvidenceKeyResource;
import org.imprimatur.api.live.MovesResource;
import org.imprimatur.api.live.PagesResource;
import org.imprimatur.api.live.TypesResource;
import org.imprimatur.api.live.VersionsResource;
import org.imprimatur.api.outward.ManagedRequests;
import org.imprimatur.api.outward.ManagedSubscribers;
import org.imprimatur.api.outward.ManagedWebhooks;
import org.imprimatur.api.outward.OutboxResource;
import org.imprimatur.api.pages.EvidenceResource;
import org.imprimatur.api.pages.FileCollection;
import org.imprimatur.api.pages.Imports;
import org.imprimatur.api.pages.ManagedComments;
import org.imprimatur.api.pages.ManagedFiles;
import org.imprimatur.api.pages.ManagedPages;
import org.imprimatur.api.pages.ManagedPreviews;
import org.imprimatur.api.pages.ManagedRevisions;
import org.imprimatur.api.pages.ManagedTypes;
import org.imprimatur.api.pages.QueueResource;
import org.imprimatur.api.pages.ViewsResource;
import org.imprimatur.api.people.AccessResource;
import org.imprimatur.api.people.AccountsResource;
import org.imprimatur.api.people.MailboxResource;
import org.imprimatur.api.releases.ErrandsResource;
import org.imprimatur.api.releases.ManagedReleases;
import org.imprimatur.api.releases.ScheduleResource;
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
