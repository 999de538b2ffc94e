/**
 * The Coverage and Gaps views. Not API.
 * <p>
 * {@link org.sextant.workbench.views.internal.Sight} knows what a window's views show and has it worked out in the
 * background; {@link org.sextant.workbench.views.internal.Scene} is what is drawn of it, laid out without any widget;
 * {@link org.sextant.workbench.views.internal.SceneCanvas} draws it, and makes it work with keyboard and screen readers.
 */
@NullMarked
package org.sextant.workbench.views.internal;

import org.jspecify.annotations.NullMarked;
