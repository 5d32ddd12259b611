package org.imprimatur.files;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.assets.Asset;
import org.imprimatur.assets.Assets;
import org.imprimatur.assets.Lending;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.page.Hash;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.reading.LivePages;

/**
 * Answers at the one address that texts name. Who signed in gets a draft's image there too, so that a preview is the
 * page as it will be, without another address in it.
 */
public class AssetServlet extends HttpServlet {
    private static final Logger LOG = System.getLogger(AssetServlet.class.getName());
    private static final Pattern FORM = Pattern.compile("/([0-9a-f]{64})/[^/]+");

    private transient Assets assets;
    private transient LivePages live;
    private transient CurrentActor current;

    /** For the container, which fills in methods after it made a servlet. */
    @SuppressWarnings("NullAway.Init")
    public AssetServlet() {}

    @Inject
    void open(Assets assets, LivePages live, CurrentActor current) {
        this.assets = assets;
        this.live = live;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (UnavailableException away) {
            LOG.log(Level.ERROR, "A file could not be read: {0}", away.getMessage());
            AssetAnswers.later(request, response, away);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asset = hash(request).flatMap(assets::find);
        var access = asset.flatMap(asked -> access(request, asked));
        if (asset.isPresent() && access.isPresent()) {
            new AssetAnswers(assets).send(request, response, asset.get(), access.orElseThrow());
        } else {
            AssetAnswers.nothing(request, response);
        }
    }

    private Optional<Access> access(HttpServletRequest request, Asset asked) {
        if (request.getAttribute(Lending.ATTRIBUTE) instanceof Lending lending) {
            return lending.lends(asked) ? Optional.of(Access.LENT) : Optional.empty();
        }
        if (live.gives(asked)) {
            return Optional.of(Access.PUBLIC);
        }
        return current.actor().map(somebody -> Access.SIGNED_IN);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private static Optional<Hash> hash(HttpServletRequest request) {
        var asked = FORM.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        return asked.matches() ? Optional.of(new Hash(asked.group(1))) : Optional.empty();
    }
}
