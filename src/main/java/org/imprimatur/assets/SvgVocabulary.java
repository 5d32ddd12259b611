package org.imprimatur.assets;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a picture needs: shapes, words, colours. Whatever acts, links or fetches is not among it. */
final class SvgVocabulary {
    private static final Set<String> ELEMENTS =
            Set.of(("svg g a defs title desc symbol use switch style path rect circle"
                            + " ellipse line polyline polygon text tspan textPath image clipPath mask pattern marker"
                            + " linearGradient radialGradient stop filter feBlend feColorMatrix feComponentTransfer feComposite"
                            + " feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA"
                            + " feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight"
                            + " feSpecularLighting feSpotLight feTile feTurbulence")
                    .split(" "));

    private static final Set<String> ATTRIBUTES =
            Set.of(("id class style role lang version viewBox preserveAspectRatio x y"
                            + " z x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height transform transform-origin"
                            + " rotate pathLength textLength lengthAdjust startOffset method spacing side offset stop-color"
                            + " stop-opacity gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits"
                            + " patternTransform maskUnits maskContentUnits clipPathUnits markerWidth markerHeight markerUnits"
                            + " refX refY orient filterUnits primitiveUnits in in2 result mode type values tableValues slope"
                            + " intercept amplitude exponent operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY"
                            + " edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent"
                            + " kernelUnitLength scale xChannelSelector yChannelSelector azimuth elevation stdDeviation"
                            + " flood-color flood-opacity radius baseFrequency numOctaves seed stitchTiles lighting-color"
                            + " limitingConeAngle pointsAtX pointsAtY pointsAtZ alignment-baseline baseline-shift clip clip-path"
                            + " clip-rule color color-interpolation color-interpolation-filters direction display"
                            + " dominant-baseline enable-background fill fill-opacity fill-rule filter font-family font-size"
                            + " font-size-adjust font-stretch font-style font-variant font-weight glyph-orientation-vertical"
                            + " image-rendering isolation kerning letter-spacing marker-end marker-mid marker-start mask"
                            + " mix-blend-mode opacity overflow paint-order shape-rendering stroke stroke-dasharray"
                            + " stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width"
                            + " text-anchor text-decoration text-rendering unicode-bidi vector-effect visibility word-spacing"
                            + " writing-mode systemLanguage requiredFeatures aria-label aria-labelledby aria-hidden"
                            + " aria-describedby")
                    .split(" "));

    private static final Pattern LOCAL = Pattern.compile("#[^\\s\"'<>]+");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:png|jpeg|jpg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");

    // A backslash can spell any of the others in CSS; a comment can break a word in two.
    private static final Pattern HARMFUL = Pattern.compile(
            "\\\\|/\\*|@import|@font-face|@namespace|javascript:|vbscript:|expression\\(|behavior:|-moz-binding"
                    + "|image-set\\(|image\\(|src\\(|url\\((?!['\"]?#)");

    private SvgVocabulary() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    /** Whether what an {@code href} names stands in the picture itself. */
    static boolean isReference(String element, String value) {
        return LOCAL.matcher(value).matches()
                || element.equals("image") && PICTURE.matcher(value).matches();
    }

    /** Whether a value or a style sheet fetches nothing and runs nothing. */
    static boolean isHarmless(String value) {
        var plain = value.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        return !HARMFUL.matcher(plain).find();
    }
}
