package org.sextant.benchmark;

import java.util.List;
import java.util.Map;

/**
 * What was measured with one Java.
 *
 * @param java  the Java
 * @param start what commands used that do next to nothing, by their names
 * @param sizes the sizes, ascending
 */
record JavaResults(JavaHome java, Map<String, List<Usage>> start, List<SizeResults> sizes) {
    /** The results of a size; null if it was not asked for. */
    SizeResults size(int size) {
        return sizes.stream().filter(each -> each.workload().size() == size).findFirst().orElse(null);
    }
}
