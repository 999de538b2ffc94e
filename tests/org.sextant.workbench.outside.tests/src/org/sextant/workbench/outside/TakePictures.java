package org.sextant.workbench.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Walks, and takes the pictures for the user guide, of a screen that has a window manager. */
public final class TakePictures {
    private static final int STILL_MS = 500;
    private static final int MOST_LOOKS = 30;

    private final Path folder;
    private final String behind;
    private final List<String> size;

    private TakePictures(Path folder, String behind, List<String> size) {
        this.folder = folder;
        this.behind = behind;
        this.size = size;
    }

    /**
     * Walks.
     *
     * @param arguments an empty workspace, the folder for the pictures, what stands behind each picture's name, how large
     *                  the window is to be in pixels (say 1440x880), and more arguments of the product
     * @throws Exception if something does not go as it should
     */
    public static void main(String[] arguments) throws Exception {
        Path workspace = Path.of(arguments[0]);
        TakePictures pictures = new TakePictures(Path.of(arguments[1]), arguments[2],
                Arrays.asList(arguments[3].split("x")));
        try (Product product = Product.start(workspace, Arrays.copyOfRange(arguments, 4, arguments.length))) {
            product.focus("Sextant");
            Product.size("Sextant", pictures.size);
            Walk.go(product, workspace, pictures::take);
            product.leave();
        }
    }

    private void take(String name) throws IOException, InterruptedException {
        long before = -1;
        for (int i = 0; i < MOST_LOOKS; i++) {
            byte[] screen = run("import", "-window", "root", "rgb:-");
            long now = Arrays.hashCode(screen);
            if (now == before) {
                break;
            }
            before = now;
            TimeUnit.MILLISECONDS.sleep(STILL_MS);
        }
        Files.write(folder.resolve(name + behind + ".png"),
                run("import", "-window", "root", "-crop", size.get(0) + "x" + size.get(1) + "+0+0", "+repage",
                        "png:-"));
    }

    private static byte[] run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        byte[] out = process.getInputStream().readAllBytes();
        process.waitFor();
        return out;
    }
}
