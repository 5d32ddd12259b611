package org.imprimatur.editing;

import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;

/** What is settled when a page begins. */
public record NewPage(TypeName type, LocaleTag locale, PagePath path, GroupId group, boolean prevailing) {}
