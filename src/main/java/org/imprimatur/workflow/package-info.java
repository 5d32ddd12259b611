/** How a page moves from draft through legal review to the public: every arrow, who may take it, what must hold. */
@NullMarked
package org.imprimatur.workflow;

import org.jspecify.annotations.NullMarked;
