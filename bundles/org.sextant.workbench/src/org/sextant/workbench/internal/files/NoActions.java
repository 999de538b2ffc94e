package org.sextant.workbench.internal.files;

import org.eclipse.ui.navigator.CommonActionProvider;

/** Stands in the place of those actions of Eclipse that go with files whatever a view leaves out. */
public final class NoActions extends CommonActionProvider {
}
