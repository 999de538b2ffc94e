/** Classes of plugins. Tests copy them into folders of their own, where nothing else of the tests can be seen. */
@NullMarked
package org.sextant.portfolio.tests.plugin;

import org.jspecify.annotations.NullMarked;
