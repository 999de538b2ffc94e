package org.sextant.workbench.forms.internal.portfolio;

import java.time.LocalDate;

import org.sextant.dsl.Formatter;
import org.sextant.dsl.ModelWriter;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.ide.NewNames;

/** What a new portfolio's file says. */
final class FirstText {
    private static final String SYSTEM = """
        system %NAME% %TITLE% {
            uses csif
        }
        """;
    private static final String SAMPLE = """
        // A small sample. Change it, line by line, into your own partnership; delete what you do not need.

        """ + SYSTEM + """

        place North "Northbank" {
            organisation Hospital "Northbank Hospital" { kind provider }
            organisation Council  "Northbank Council"  { kind local-authority }
        }

        organisation Neighbours "Good Neighbours" { kind voluntary }

        role ImprovementLead "Director of improvement" { held-by Hospital, Council }

        aim AtHome "More people cared for at home"

        goal FewerBeds "Fewer bed days for frail people" {
            towards AtHome
            measure BedDays "Bed days a month" { baseline 4_100 at %LAST%-04  target 3_600 by %NEXT%-03 }
        }

        activity FrontDoor "Frailty team at the front door" {
            in      csif.redesign.pathways
            at      North
            level   place
            lead    Hospital
            with    Council, Neighbours
            voices  "Carers' forum"
            status  testing since %LAST%-09
            from    %LAST%-09
            towards FewerBeds
            measure Seen "Seen within two hours" { target 80% by %NEXT%-03 }
        }

        activity MorningPage "One page of figures every morning" {
            in      csif.operating.management
            level   place
            lead    ImprovementLead
            with    Neighbours
            status  delivering
            towards FewerBeds
        }

        activity HomeFirst "Home first after a fall" {
            in      csif.continuous.incremental
            at      North
            lead    Council
            with    Hospital
            status  planned
            towards AtHome
        }
        """;

    private FirstText() {
    }

    /**
     * Writes the text.
     *
     * @param title  the partnership's name, as people see it
     * @param sample whether a few places, organisations and activities are there to begin with
     * @param today  the day from which the sample's dates are counted
     * @return the text
     */
    static String of(String title, boolean sample, LocalDate today) {
        String name = NewNames.from(title, "System");
        int year = today.getYear();
        return SextantLanguage.get().part(Formatter.class)
                .format((sample ? SAMPLE : SYSTEM).replace("%LAST%", String.valueOf(year - 1))
                        .replace("%NEXT%", String.valueOf(year + 1)).replace("%NAME%", name)
                        .replace("%TITLE%", ModelWriter.quote(title.strip())));
    }
}
