package org.imprimatur.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of the reader for whom a page happens to be drawn nothing gets into the bytes that everybody gets. */
class QuietRequestTest {
    /** What is the same for all readers of an address, what the product itself put there, and what only acts. */
    private static final Set<String> NOT_OF_THE_READER = Set.of(
            "getContextPath",
            "getRequestURI",
            "getServletPath",
            "getPathInfo",
            "getPathTranslated",
            "getHttpServletMapping",
            "getServletContext",
            "getDispatcherType",
            "getRequestDispatcher",
            "getAttribute",
            "getAttributeNames",
            "setAttribute",
            "removeAttribute",
            "getRequestId",
            "getProtocolRequestId",
            "getServletConnection",
            "newPushBuilder",
            "upgrade",
            "authenticate",
            "login",
            "logout",
            "changeSessionId",
            "startAsync",
            "getAsyncContext",
            "isAsyncStarted",
            "isAsyncSupported",
            "setCharacterEncoding",
            "getCharacterEncoding",
            "getProtocol",
            "isTrailerFieldsReady",
            "getTrailerFields",
            "getInputStream",
            "getReader",
            "getPart",
            "getParts",
            "getContentLength",
            "getContentLengthLong");

    static Stream<Method> questions() {
        return Stream.of(HttpServletRequest.class.getMethods())
                .filter(method -> !NOT_OF_THE_READER.contains(method.getName()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatever_a_template_asks_all_readers_are_the_same_to_it(Method question) throws Exception {
        var one = asked(question, reader("one", 1, Locale.CHINESE));
        var other = asked(question, reader("other", 2, Locale.GERMAN));
        assertThat(one).isEqualTo(other).doesNotContain("one", "other");
    }

    private static String asked(Method question, HttpServletRequest reader) throws IllegalAccessException {
        var given = Stream.of(question.getParameterTypes())
                .map(type -> type == boolean.class ? (Object) false : "name")
                .toArray();
        try {
            return said(question.invoke(new QuietRequest(reader), given));
        } catch (InvocationTargetException refused) {
            return String.valueOf(refused.getCause());
        }
    }

    private static String said(Object answer) {
        if (answer instanceof Enumeration<?> several) {
            return Collections.list(several).toString();
        }
        return answer instanceof Object[] several ? List.of(several).toString() : String.valueOf(answer);
    }

    /** Who says something of their own whatever they are asked. */
    private static HttpServletRequest reader(String name, int number, Locale language) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                QuietRequestTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, question, given) -> tell(question, name, number, language));
    }

    private static Object tell(Method question, String name, int number, Locale language) {
        if (question.getName().equals("getRequestURI")) {
            return "/en/page";
        }
        var type = question.getReturnType();
        if (type == String.class) {
            return name;
        } else if (type == int.class) {
            return number;
        } else if (type == long.class) {
            return (long) number;
        } else if (type == boolean.class) {
            return number == 1;
        } else if (type == Locale.class) {
            return language;
        } else if (type == Map.class) {
            return Map.of(name, new String[] {name});
        } else if (type == Enumeration.class) {
            return Collections.enumeration(List.of(name));
        } else if (type == String[].class) {
            return new String[] {name};
        } else if (type == Cookie[].class) {
            return new Cookie[] {new Cookie(name, name)};
        } else if (type == StringBuffer.class) {
            return new StringBuffer(name);
        } else if (type == Principal.class) {
            return (Principal) () -> name;
        }
        throw new AssertionError("what would a reader say to " + question + "?");
    }
}
