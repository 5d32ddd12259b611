package org.imprimatur.notify;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.imprimatur.hooks.Caller;
import org.imprimatur.hooks.HookSettings;
import org.imprimatur.hooks.Reply;
import org.imprimatur.notify.CheckedNames.Names;
import org.imprimatur.notify.CheckedNames.NotPublicException;

/** Calls hooks over HTTP: to addresses that were looked at, nowhere else, for so long and no longer. */
public final class HttpCaller implements Caller, AutoCloseable {
    private static final Logger LOG = System.getLogger(HttpCaller.class.getName());

    /** Of an answer no more is read; in bytes. */
    private static final int READ = 1024;

    private static final int CONNECTIONS = 64;
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final Duration KEPT_OPEN = Duration.ofSeconds(20);

    private final CloseableHttpClient client;
    private final Duration timeout;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "imprimatur-hook-watch");
        thread.setDaemon(true);
        return thread;
    });

    public HttpCaller(HookSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    HttpCaller(HookSettings settings, Names names) {
        timeout = settings.timeout();
        client = client(new CheckedNames(settings.mayBePrivate(), names), timeout);
    }

    /** Nothing is followed, remembered, unpacked or tried again behind our back, and no proxy is asked. */
    private static CloseableHttpClient client(CheckedNames names, Duration timeout) {
        var wait = Timeout.of(timeout);
        var connect = Timeout.of(timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(connect).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(wait)
                        .setTimeToLive(TimeValue.of(KEPT_OPEN))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(wait)
                        .setConnectionRequestTimeout(connect)
                        .build())
                .setUserAgent("Imprimatur-Webhooks/1")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    @Override
    public Reply call(String url, Map<String, String> headers, String body) {
        long from = System.nanoTime();
        var late = new AtomicBoolean();
        try {
            var post = new HttpPost(url);
            headers.forEach(post::setHeader);
            post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
            // The client's own limits are for each step: an answer that drips would take for ever.
            var alarm = watch.schedule(
                    () -> {
                        late.set(true);
                        post.abort();
                    },
                    timeout.toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                return reply(post, from);
            } finally {
                alarm.cancel(false);
            }
        } catch (IOException | HttpException | RuntimeException failure) {
            return new Reply(0, late.get() ? "timeout:" : why(failure), millis(from), 0);
        }
    }

    private Reply reply(HttpPost post, long from) throws IOException, HttpException {
        var answer = client.executeOpen(RoutingSupport.determineHost(post), post, null);
        var entity = answer.getEntity();
        var bytes = entity == null ? new byte[0] : entity.getContent().readNBytes(READ);
        var pause = Optional.ofNullable(answer.getFirstHeader("Retry-After"))
                .map(header -> header.getValue().strip())
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(Long::valueOf);
        var words = new String(bytes, StandardCharsets.UTF_8);
        var reply = new Reply(answer.getCode(), words, millis(from), pause.orElse(0L));
        end(post, answer, bytes.length == READ);
        return reply;
    }

    /** Whoever has more to say says it to nobody: the connection ends, as closing alone would read all that comes. */
    private static void end(HttpPost post, ClassicHttpResponse answer, boolean isCut) {
        if (isCut) {
            post.abort();
        }
        try {
            answer.close();
        } catch (IOException over) {
            LOG.log(Level.DEBUG, "The connection ended before the answer did", over);
        }
    }

    private static long millis(long from) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    }

    /** A word for the kind, which screens translate, a colon, and what is known. */
    private static String why(Exception failure) {
        var said = String.valueOf(failure.getMessage());
        if (failure instanceof NotPublicException) {
            return "private:" + said;
        }
        if (failure instanceof UnknownHostException) {
            return "unknown:" + said;
        }
        if (failure instanceof SSLException) {
            return "tls:" + said;
        }
        return (failure instanceof InterruptedIOException ? "timeout:" : "away:") + said;
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
