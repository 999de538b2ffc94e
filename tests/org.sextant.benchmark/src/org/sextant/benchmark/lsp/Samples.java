package org.sextant.benchmark.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sextant.benchmark.lsp.Times.Span;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the server's threads were whenever Java's flight recorder looked, and how long the collector stopped them. */
final class Samples {
    /** How often the recorder looks. */
    static final int PERIOD_MS = 10;

    private static final String IDE = "org.sextant.dsl.ide.";
    private static final String PORTFOLIO = "org.sextant.portfolio.";
    private static final String LSP = "org.sextant.lsp.internal.";

    private final Map<Measure, Map<Part, Integer>> samples = new EnumMap<>(Measure.class);
    private final Map<Measure, Duration> pauses = new EnumMap<>(Measure.class);

    /** Parts of the work. A sample belongs to the outermost frame that tells. */
    enum Part {
        READ("read"), NAMES("names"), LINK("link"), CHECK("check"), PLACES("places"), SHOW("tell findings"), ANSWER(
                "answer"), MESSAGES("messages"), OTHER("other");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private static final Map<String, Part> PARTS = new LinkedHashMap<>();
    static {
        PARTS.put(PORTFOLIO + "internal.TextReader.", Part.READ);
        PARTS.put(PORTFOLIO + "Sources.", Part.READ);
        PARTS.put(PORTFOLIO + "internal.FrameworkReader.", Part.READ);
        PARTS.put(PORTFOLIO + "PortfolioLoader.index", Part.NAMES);
        PARTS.put(PORTFOLIO + "internal.Structure.", Part.NAMES);
        PARTS.put(PORTFOLIO + "PortfolioLoader.link", Part.LINK);
        PARTS.put(PORTFOLIO + "internal.Duplicates.", Part.CHECK);
        PARTS.put("org.sextant.analysis.Analyser.", Part.CHECK);
        PARTS.put(PORTFOLIO + "PortfolioLoader.located", Part.PLACES);
        PARTS.put(IDE + "PortfolioServer.tell", Part.SHOW);
        PARTS.put(LSP + "features.", Part.ANSWER);
        PARTS.put(LSP + "transport.", Part.MESSAGES);
        PARTS.put(LSP + "Requests.", Part.ANSWER);
    }

    /**
     * Reads a recording.
     *
     * @param recording the file
     * @param spans     what was measured meanwhile
     * @return the samples
     * @throws IOException if it cannot be read
     */
    static Samples of(Path recording, List<Span> spans) throws IOException {
        Samples all = new Samples();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                for (Span span : spans) {
                    if (!event.getStartTime().isBefore(span.from()) && event.getStartTime().isBefore(span.to())) {
                        all.take(event, span.measure());
                    }
                }
            }
        }
        return all;
    }

    private void take(RecordedEvent event, Measure measure) {
        switch (event.getEventType().getName()) {
        case "jdk.ExecutionSample" -> samples.computeIfAbsent(measure, none -> new EnumMap<>(Part.class))
                .merge(part(event), 1, Integer::sum);
        case "jdk.GarbageCollection" -> pauses.merge(measure, event.getDuration("sumOfPauses"), Duration::plus);
        default -> {
            // of no interest
        }
        }
    }

    private static Part part(RecordedEvent event) {
        if (event.getStackTrace() == null) {
            return Part.OTHER;
        }
        for (RecordedFrame frame : event.getStackTrace().getFrames().reversed()) {
            String name = frame.getMethod().getType().getName() + '.' + frame.getMethod().getName();
            for (Map.Entry<String, Part> each : PARTS.entrySet()) {
                if (name.startsWith(each.getKey())) {
                    return each.getValue();
                }
            }
        }
        return Part.OTHER;
    }

    /** How often threads were seen at a part of the work while something was measured. */
    int count(Measure measure, Part part) {
        return samples.getOrDefault(measure, Map.of()).getOrDefault(part, 0);
    }

    /** How long the collector stopped everything while something was measured. */
    Duration pauses(Measure measure) {
        return pauses.getOrDefault(measure, Duration.ZERO);
    }
}
