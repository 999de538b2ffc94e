package org.sextant.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The files of one size.
 *
 * @param size          how many activities, and items of OpenFastTrace
 * @param references    how many references the activities hold
 * @param portfolio     Sextant's files
 * @param specification OpenFastTrace's files
 */
record Workload(int size, long references, GeneratedFiles portfolio, GeneratedFiles specification) {
    /**
     * Writes the files.
     *
     * @param size how many
     * @param work the folder for them
     * @return the files
     * @throws IOException if they cannot be written
     */
    static Workload generate(int size, Path work) throws IOException {
        GeneratedFiles portfolio = new GeneratedFiles(work.resolve("portfolio-" + size));
        long references = new PortfolioGenerator(size, portfolio).write();
        GeneratedFiles specification = new GeneratedFiles(work.resolve("specification-" + size));
        new OpenFastTraceGenerator(size, specification).write();
        return new Workload(size, references, portfolio, specification);
    }
}
