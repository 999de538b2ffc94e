package org.sextant.core;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong in something that a plugin contributes. It costs that contribution's own result and nothing else.
 *
 * @param contributor the id of the bundle that contributes it, or where it was found if it has none
 * @param subject     what of it failed, as a reader would call it: <code>rule goal.none</code>
 * @param message     what went wrong, to be read after the subject: <code>threw IllegalStateException: no goal</code>
 * @param cause       what was thrown, null if nothing was
 */
public record PluginFailure(String contributor, String subject, String message, @Nullable Throwable cause) {
    /**
     * A failure in which nothing was thrown.
     *
     * @param contributor the contributor
     * @param subject     what of it failed
     * @param message     what went wrong
     */
    public PluginFailure(String contributor, String subject, String message) {
        this(contributor, subject, message, null);
    }

    /**
     * Puts something thrown into words.
     *
     * @param contributor the contributor
     * @param subject     what of it failed
     * @param cause       what was thrown
     * @return the failure
     */
    public static PluginFailure thrown(String contributor, String subject, Throwable cause) {
        return new PluginFailure(contributor, subject, describe(cause), cause);
    }

    /** @return the whole failure in one sentence, without a full stop */
    public String sentence() {
        return contributor + ": " + subject + " " + message;
    }

    private static String describe(Throwable cause) {
        String detail = cause.getMessage();
        if (cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError) {
            String missing = String.valueOf(detail).replace('/', '.').split(" ", 2)[0];
            return "needs class " + missing + ", which is not there";
        }
        String name = cause.getClass().getSimpleName();
        String line = detail == null ? "" : detail.lines().findFirst().orElse("");
        return "threw " + (name.isEmpty() ? cause.getClass().getName() : name) + (line.isEmpty() ? "" : ": " + line);
    }
}
