package org.sextant.benchmark;

/**
 * What one run of a stage used; as text, what a process that runs stages tells the one that started it.
 *
 * @param stage     the stage
 * @param round     the round, 0 being the cold one
 * @param usage     what it used
 * @param allocated bytes of objects that it made
 * @param kept      bytes that are in use afterwards and were not before; 0 in the cold round
 */
record StageLine(Stage stage, int round, Usage usage, long allocated, long kept) {
    private static final String START = "stage ";

    static boolean is(String line) {
        return line.startsWith(START);
    }

    static StageLine read(String line) {
        String[] words = line.split(" ");
        int at = 1;
        return new StageLine(Stage.valueOf(words[at++]), Integer.parseInt(words[at++]),
                new Usage(Long.parseLong(words[at++]), Long.parseLong(words[at++]), Long.parseLong(words[at++])),
                Long.parseLong(words[at++]), Long.parseLong(words[at]));
    }

    @Override
    public String toString() {
        return START + stage + ' ' + round + ' ' + usage.wall() + ' ' + usage.cpu() + ' ' + usage.peak() + ' '
                + allocated
                + ' ' + kept;
    }
}
