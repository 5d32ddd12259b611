/** The signed-in web UI: the editor's and the reviewer's screens, drawn by the server. */
@NullMarked
package org.imprimatur.desk;

import org.jspecify.annotations.NullMarked;
