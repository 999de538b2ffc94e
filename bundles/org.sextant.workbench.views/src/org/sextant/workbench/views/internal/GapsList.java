package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Gap;
import org.sextant.dsl.Names;
import org.sextant.model.Domain;

/**
 * What could come next, in the order of the analysis.
 *
 * @param lines   what is listed
 * @param gaps    the gaps that fit, listed or not
 * @param byKey   the gaps listed, by the mode or domain
 */
public record GapsList(List<ListScene.Line> lines, List<Gap> gaps, Map<String, Gap> byKey) {
    /** How many are listed. */
    public static final int MOST = 1000;

    /**
     * Lists gaps.
     *
     * @param shown    what the views show
     * @param text     what people look for; empty for all
     * @param byDomain whether those of a domain stand together, beginning with the domain of the first gap
     * @return the list
     */
    public static GapsList of(Shown shown, String text, boolean byDomain) {
        Coverage coverage = shown.coverage();
        List<Gap> all = shown.analysis().gaps().stream().filter(gap -> gap.framework() == coverage.framework())
                .toList();
        List<Gap> fitting = all.stream().filter(gap -> fits(gap, text)).toList();
        List<ListScene.Line> lines = new ArrayList<>();
        Map<String, Gap> byKey = new LinkedHashMap<>();
        List<Gap> listed = fitting.subList(0, Math.min(MOST, fitting.size()));
        if (all.isEmpty()) {
            lines.add(new ListScene.Heading("No gaps are left", Mark.PLAIN));
            lines.add(new ListScene.Note("In " + Names.title(coverage.framework())
                    + " everything that is relevant is described as the framework looks for it, or is ignored."));
        } else if (fitting.isEmpty()) {
            lines.add(new ListScene.Note("None of the " + all.size() + " gaps holds “" + text.strip() + "”."));
        }
        for (List<Gap> group : byDomain ? byDomain(listed) : List.of(listed)) {
            if (byDomain) {
                Domain domain = group.getFirst().domain();
                lines.add(new ListScene.Heading(Names.title(domain), Tones.of(coverage, domain)));
            }
            for (Gap gap : group) {
                ListScene.Entry entry = entry(coverage, gap, byDomain);
                byKey.put(entry.key(), gap);
                lines.add(entry);
            }
        }
        if (listed.size() < fitting.size()) {
            lines.add(new ListScene.Note("and " + (fitting.size() - listed.size()) + " more"));
        }
        return new GapsList(lines, fitting, byKey);
    }

    private static ListScene.Entry entry(Coverage coverage, Gap gap, boolean byDomain) {
        boolean whole = gap.cell().subject() == gap.domain();
        String title = Names.title(gap.cell().subject());
        String before = byDomain || whole ? "" : Names.title(gap.domain()) + ": ";
        return new ListScene.Entry(Spot.of(gap.cell().subject()), gap.cell().state(), title, before + gap.why(),
                title + ", " + gap.cell().word() + ", " + gap.why()
                        + (whole ? "" : ", in " + Names.title(gap.domain())),
                Tones.of(coverage, gap.domain()));
    }

    private static List<List<Gap>> byDomain(List<Gap> gaps) {
        Map<Domain, List<Gap>> domains = new LinkedHashMap<>();
        gaps.forEach(gap -> domains.computeIfAbsent(gap.domain(), key -> new ArrayList<>()).add(gap));
        return new ArrayList<>(domains.values());
    }

    private static boolean fits(Gap gap, String text) {
        String all = (Names.title(gap.cell().subject()) + "\n" + Names.title(gap.domain()) + "\n" + gap.why() + "\n"
                + gap.cell().word()).toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The gap of a mode or domain; null if it is not listed. */
    public @Nullable Gap gap(@Nullable String key) {
        return key == null ? null : byKey.get(key);
    }
}
