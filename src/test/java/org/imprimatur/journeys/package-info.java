/** The product as people use it: one started process, real browsers, every visited page held to WCAG. */
package org.imprimatur.journeys;
