package org.imprimatur.app;

import jakarta.enterprise.inject.Instance;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.identity.HostSession;
import org.imprimatur.spi.HostPerson;
import org.imprimatur.spi.HostSignIn;

/** Asks the host's bean who is there, and where there is none, the container. */
final class SessionOfHost implements HostSession {
    private final Brought<HostSignIn> beans;
    private final Instance<IdentityStoreHandler> stores;
    private final Set<String> roles;
    private final String signIn;
    private final String signOut;

    SessionOfHost(Settings settings, Brought<HostSignIn> beans, Instance<IdentityStoreHandler> stores) {
        this.beans = beans;
        this.stores = stores;
        roles = GroupGrants.read(settings.value(Setting.HOST_ROLES)).keySet();
        signIn = settings.value(Setting.HOST_SIGN_IN);
        signOut = settings.value(Setting.HOST_SIGN_OUT);
    }

    @Override
    public boolean isOn() {
        return !roles.isEmpty();
    }

    @Override
    public Optional<Person> person(HttpServletRequest request) {
        if (!beans.get().isEmpty()) {
            return beans.get().stream()
                    .flatMap(bean -> bean.person().stream())
                    .findFirst()
                    .map(one -> new Person(one.name(), one.shown(), one.roles()));
        }
        return Optional.ofNullable(request.getUserPrincipal())
                .map(one -> new Person(
                        one.getName(),
                        "",
                        roles.stream().filter(request::isUserInRole).collect(Collectors.toUnmodifiableSet())));
    }

    @Override
    public boolean confirms(HttpServletRequest request, Person person, String password) {
        if (!beans.get().isEmpty()) {
            var same = new HostPerson(person.name(), person.shown(), person.roles());
            return beans.get().stream().anyMatch(bean -> bean.confirms(same, password));
        }
        var credential = new UsernamePasswordCredential(person.name(), password);
        return stores.isResolvable() && stores.get().validate(credential).getStatus() == Status.VALID;
    }

    @Override
    public String signIn() {
        return signIn;
    }

    @Override
    public String signOut() {
        return signOut;
    }
}
