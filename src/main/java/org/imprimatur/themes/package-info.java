/** How the site looks: themes and their parents, templates, messages, and what the templates are given to draw. */
@NullMarked
package org.imprimatur.themes;

import org.jspecify.annotations.NullMarked;
