/** What is sent to readers and programs as it is: bytes plain and packed, and whether somebody has them already. */
@NullMarked
package org.imprimatur.serving;

import org.jspecify.annotations.NullMarked;
