package org.sextant.workbench.outside;

/** Takes pictures of the screen on the way. */
@FunctionalInterface
interface Pictures {
    /** Takes none. */
    Pictures NONE = name -> {
        // nobody wants to see it
    };

    /**
     * Takes one, when nothing moves any more.
     *
     * @param name what it is called
     */
    void take(String name) throws Exception;
}
