package org.imprimatur.store;

import jakarta.data.repository.DataRepository;
import jakarta.nosql.Entity;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jnosql.mapping.metadata.ClassScanner;

/**
 * Names our entities to JNoSQL, which otherwise looks through every class of the runtime at the start. Only the
 * stand-alone WAR uses it: a host application may have entities of its own.
 */
public final class StoredClasses implements ClassScanner {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(
                JournalDocument.class,
                TextDocument.class,
                ClaimDocument.class,
                CredentialDocument.class,
                LedgerDocument.class,
                SignetDocument.class,
                MarkDocument.class,
                MailboxDocument.class,
                ViewDocument.class,
                WorkingCopyDocument.class,
                ApplicantDocument.class,
                SubscriberDocument.class,
                AssetDocument.class,
                ChunkDocument.class,
                HookSecretDocument.class,
                AttemptDocument.class);
    }

    /** The collections in which they stand. */
    static Stream<String> collections() {
        return new StoredClasses()
                .entities().stream()
                        .map(each -> each.getAnnotation(Entity.class).value());
    }

    @Override
    public Set<Class<?>> repositories() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> embeddables() {
        return Set.of();
    }

    @Override
    public <T extends DataRepository<?, ?>> Set<Class<?>> repositories(Class<T> filter) {
        return Set.of();
    }

    @Override
    public Set<Class<?>> repositoriesStandard() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> customRepositories() {
        return Set.of();
    }
}
