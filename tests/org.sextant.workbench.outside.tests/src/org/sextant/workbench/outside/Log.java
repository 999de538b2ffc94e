package org.sextant.workbench.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the product wrote into its error log. */
final class Log {
    /**
     * Eclipse tells its parts in the background that it has started; a product that is left at once, on a busy machine, has
     * no screen any more when they hear of it.
     */
    private static final String LEFT_AT_ONCE = "topic=org/eclipse/e4/ui/LifeCycle/appStartupComplete";
    private static final String NO_SCREEN = "org.eclipse.swt.SWTException: Device is disposed";

    private Log() {
    }

    /** Fails if there is anything in the error log of a workspace. */
    static void assertNothing(Path workspace) throws IOException {
        Path log = workspace.resolve(".metadata/.log");
        if (Files.exists(log)) {
            List<String> entries = Arrays.stream(Files.readString(log).split("(?m)^!ENTRY ")).skip(1)
                    .filter(entry -> !(entry.contains(LEFT_AT_ONCE) && entry.contains(NO_SCREEN))).toList();
            if (!entries.isEmpty()) {
                throw new AssertionError("the error log: " + entries);
            }
        }
    }
}
