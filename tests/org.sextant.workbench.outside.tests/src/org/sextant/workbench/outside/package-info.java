/** Tests of the packaged product, driven from outside. */
package org.sextant.workbench.outside;
