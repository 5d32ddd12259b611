package org.imprimatur.desk.beginning;

import java.util.List;
import org.imprimatur.desk.editor.SafeView;
import org.imprimatur.desk.frame.Choice;

/**
 * What was chosen so far, and among what.
 *
 * @param outline what a translation begins with, as the form spells it
 * @param of the id of the page that this one translates; empty where it begins a group of its own
 * @param safe keeps what is typed from being lost
 * @param leadsOn the path at which readers are led on to another page, where that is why it was refused
 */
public record NewPageView(
        String type,
        String locale,
        String path,
        String title,
        boolean prevailing,
        String outline,
        String of,
        String ofTitle,
        List<Choice> types,
        List<Choice> locales,
        SafeView safe,
        String problem,
        String leadsOn) {}
