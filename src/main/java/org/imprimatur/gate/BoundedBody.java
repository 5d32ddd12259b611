package org.imprimatur.gate;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.imprimatur.serving.BodyException;
import org.jspecify.annotations.Nullable;

/** A request whose body may be neither too large nor too slow. */
final class BoundedBody extends HttpServletRequestWrapper {
    private final Endurance endurance;
    private @Nullable ServletInputStream stream;
    private @Nullable BufferedReader reader;

    BoundedBody(HttpServletRequest request, Endurance endurance) {
        super(request);
        this.endurance = endurance;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new Counted(super.getInputStream(), endurance);
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (reader == null) {
            var charset = Optional.ofNullable(getCharacterEncoding())
                    .map(Charset::forName)
                    .orElse(StandardCharsets.ISO_8859_1);
            reader = new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
        return reader;
    }

    /** The bytes of the body, as they come. */
    static final class Counted extends ServletInputStream {
        private final ServletInputStream bytes;
        private final Endurance endurance;
        private long count;
        private long waited;

        Counted(ServletInputStream bytes, Endurance endurance) {
            this.bytes = bytes;
            this.endurance = endurance;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = bytes.available() > 0 || length == 0
                    ? bytes.read(into, offset, length)
                    : awaited(into, offset, length);
            count += Math.max(got, 0);
            if (count > endurance.largest()) {
                throw new BodyException(
                        BodyException.TOO_LARGE, "a body is larger than " + endurance.largest() + " bytes");
            }
            return got;
        }

        private int awaited(byte[] into, int offset, int length) throws IOException {
            if (!endurance.waits().tryAcquire()) {
                throw new BodyException(BodyException.TOO_MANY, "too many bodies are waited for");
            }
            long begun = System.nanoTime();
            int got;
            try {
                got = bytes.read(into, offset, length);
            } catch (IOException silent) {
                throw new BodyException(
                        BodyException.TOO_SLOW, "a body of which " + count + " bytes came broke off: " + silent);
            } finally {
                endurance.waits().release();
                waited += System.nanoTime() - begun;
            }
            if (got >= 0 && endurance.isOver(count + got, waited)) {
                throw new BodyException(BodyException.TOO_SLOW, "a body of which " + count + " bytes came is too slow");
            }
            return got;
        }

        @Override
        public int available() throws IOException {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.isFinished();
        }

        @Override
        public boolean isReady() {
            return bytes.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            bytes.setReadListener(listener);
        }
    }
}
