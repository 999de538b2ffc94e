package org.sextant.model.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Placeholder, to be replaced: shows that tests of this bundle run. */
class PlaceholderTest {

    @Test
    void runs() {
        assertTrue(true);
    }
}
