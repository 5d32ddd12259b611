/** Certifications: whether they still hold, and which pages claim them. */
@NullMarked
package org.imprimatur.claims;

import org.jspecify.annotations.NullMarked;
