package org.sextant.workbench.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Takes the pictures of the workbench, on a screen that shows nothing else and has a window manager. */
public final class TakePictures {
    private static final int STILL_MS = 400;
    private static final int MOST_LOOKS = 40;
    private static final String BEGIN = "Sextant";
    private static final String NO_FOLDER = "-";

    private final Path folder;
    private final String behind;

    private TakePictures(Path folder, String behind) {
        this.folder = folder;
        this.behind = behind;
    }

    /**
     * Takes pictures: of the user guide's walk, or of a portfolio; of the walk from an
     * empty file, where the portfolio is one named riverside.sextant.
     *
     * @param arguments an empty workspace; the folder for the pictures; what stands behind each picture's name; width and
     *                  height of the window in pixels; the portfolio's folder, or a dash to walk; more arguments of the
     *                  product
     * @throws Exception if something does not go as it should
     */
    public static void main(String[] arguments) throws Exception {
        Path workspace = Path.of(arguments[0]);
        TakePictures pictures = new TakePictures(Path.of(arguments[1]), arguments[2]);
        List<String> size = List.of(arguments[3], arguments[4]);
        String portfolio = arguments[5];
        int first = portfolio.equals(NO_FOLDER) ? 6 : 5;
        try (Product product = Product.start(workspace, Arrays.copyOfRange(arguments, first, arguments.length))) {
            if (portfolio.equals(NO_FOLDER)) {
                product.size(BEGIN, size);
                Walk.go(product, workspace, pictures::take);
            } else {
                product.size(".* – " + Path.of(portfolio).getFileName(), size);
                Path empty = Path.of(portfolio).resolve("riverside.sextant");
                if (Files.exists(empty) && Files.size(empty) == 0) {
                    EmptyFileWalk.go(product, empty, pictures::take);
                } else {
                    pictures.take("workbench");
                }
            }
            product.leave();
        }
    }

    private void take(String name) throws IOException, InterruptedException {
        int before = 0;
        for (int i = 0; i < MOST_LOOKS; i++) {
            int now = Arrays.hashCode(run("import", "-window", "root", "rgb:-"));
            if (now == before) {
                break;
            }
            before = now;
            TimeUnit.MILLISECONDS.sleep(STILL_MS);
        }
        // The screen is black but for the window.
        Files.write(folder.resolve(name + behind + ".png"),
                run("import", "-window", "root", "-trim", "+repage", "png:-"));
    }

    private static byte[] run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        byte[] out = process.getInputStream().readAllBytes();
        process.waitFor();
        return out;
    }
}
