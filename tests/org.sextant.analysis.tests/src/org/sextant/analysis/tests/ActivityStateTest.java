package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.ActivityState;

class ActivityStateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # statuses                                  | from    | to      | on         | status     | state
        delivering                                  |         |         | 1900       | delivering | ACTIVE
        testing                                     |         |         | 2026       | testing    | ACTIVE
        embedded                                    |         |         | 2026       | embedded   | ACTIVE
        idea                                        |         |         | 2026       | idea       | INTENDED
        planned                                     |         |         | 2026       | planned    | INTENDED
        completed                                   |         |         | 2026       | completed  | ENDED
        paused                                      |         |         | 2026       | paused     | ENDED
        stopped                                     |         |         | 2026       | stopped    | ENDED
        # an undated status holds from the start
        delivering                                  | 2025-02 |         | 2025-01-31 |            | NOT_BEGUN
        delivering                                  | 2025-02 |         | 2025-02-01 | delivering | ACTIVE
        completed                                   | 2025-02 |         | 2025-01-31 |            | NOT_BEGUN
        # ... but an idea or a plan comes before the start
        planned                                     | 2027    |         | 2026       | planned    | INTENDED
        idea                                        | 2025    |         | 2026       | idea       | INTENDED
        # within from and to
        delivering                                  |         | 2025-06 | 2025-06-30 | delivering | ACTIVE
        delivering                                  |         | 2025-06 | 2025-07-01 | delivering | ENDED
        testing                                     |         | 2025/26 | 2026-03-31 | testing    | ACTIVE
        testing                                     |         | 2025/26 | 2026-04-01 | testing    | ENDED
        embedded                                    | 2024    | 2025-06 | 2030       | embedded   | ACTIVE
        embedded                                    | 2024    |         | 2023-12-31 |            | NOT_BEGUN
        planned                                     |         | 2025    | 2026       | planned    | ENDED
        delivering since 2025-01                    | 2025-06 |         | 2025-03-01 | delivering | NOT_BEGUN
        # dated spans
        idea since 2021-06, delivering since 2022-04|         |         | 2021-05-31 |            | NOT_BEGUN
        idea since 2021-06, delivering since 2022-04|         |         | 2021-06-01 | idea       | INTENDED
        idea since 2021-06, delivering since 2022-04|         |         | 2022-03-31 | idea       | INTENDED
        idea since 2021-06, delivering since 2022-04|         |         | 2022-04-01 | delivering | ACTIVE
        delivering since 2022, completed since 2024 |         |         | 2024-01-01 | completed  | ENDED
        planned, delivering since 2025-06           |         |         | 2025-05-31 | planned    | INTENDED
        planned, delivering since 2025-06           |         |         | 2025-06-01 | delivering | ACTIVE
        delivering since 2022-04, idea since 2021-06|         |         | 2023       | delivering | ACTIVE
        # a year that begins before the status in front of it means the rest of the year
        testing since 2025-02, delivering since 2025|         |         | 2025-03-01 | delivering | ACTIVE
        testing since 2025-02, delivering since 2025|         |         | 2025-01-31 |            | NOT_BEGUN
        # no status
        ''                                          |         |         | 2026       |            | UNSTATED
        ''                                          | 2027    |         | 2026       |            | NOT_BEGUN
        ''                                          |         | 2025    | 2026       |            | ENDED
        """)
    void standsWhereItsDatesSay(String statuses, String from, String to, String on, String status,
            ActivityState state) {
        Model model = new Model();
        Act activity = model.activity("A").status(statuses);
        if (from != null) {
            activity.from(from);
        }
        if (to != null) {
            activity.to(to);
        }
        ActivityFacts facts = model.analyse(on).situation().activities().getFirst();
        assertEquals(status, facts.status() == null ? null : facts.status().word());
        assertEquals(state, facts.state());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        delivering since 2027  |      | false
        delivering             | 2027 | true
        ''                     | 2027 | true
        ''                     |      | true
        idea                   |      | true
        delivering             |      | false
        completed              |      | false
        """)
    void countsAsIntended(String statuses, String from, boolean intended) {
        Model model = new Model();
        Act activity = model.activity("A").status(statuses);
        if (from != null) {
            activity.from(from);
        }
        assertEquals(intended, model.analyse().situation().activities().getFirst().countsAsIntended());
    }
}
