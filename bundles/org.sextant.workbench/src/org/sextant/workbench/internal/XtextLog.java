package org.sextant.workbench.internal;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.eclipse.core.runtime.ILog;

/** Takes what Xtext logs into the workbench's error log; it knows another one only. */
final class XtextLog extends AppenderSkeleton {
    static void install() {
        Logger root = Logger.getRootLogger();
        root.setLevel(Level.WARN);
        root.addAppender(new XtextLog());
    }

    @Override
    protected void append(LoggingEvent event) {
        ThrowableInformation thrown = event.getThrowableInformation();
        Throwable cause = thrown == null ? null : thrown.getThrowable();
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            ILog.get().error(event.getRenderedMessage(), cause);
        } else {
            ILog.get().warn(event.getRenderedMessage(), cause);
        }
    }

    @Override
    public void close() {
        // there is nothing to close
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
