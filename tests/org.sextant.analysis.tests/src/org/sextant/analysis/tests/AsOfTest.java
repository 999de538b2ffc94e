package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.sextant.analysis.AsOf;
import org.sextant.analysis.AsOf.Origin;

class AsOfTest {
    private final Model model = new Model();

    @Test
    void givenDateIsStrongest() {
        model.system.setAsOf(Model.date("2025"));
        AsOf asOf = AsOf.choose(Model.date("2024-02"), model.system, Model.TODAY);
        assertEquals(new AsOf(LocalDate.of(2024, 2, 29), "2024-02", Origin.GIVEN), asOf);
        assertEquals("as of 2024-02 (as asked for)", asOf.words());
    }

    @Test
    void systemsDateMeansItsLastDay() {
        model.system.setAsOf(Model.date("2025/26"));
        assertEquals(new AsOf(LocalDate.of(2026, 3, 31), "2025/26", Origin.SYSTEM),
                AsOf.choose(null, model.system, LocalDate.of(2030, 1, 1)));
    }

    @Test
    void elseItIsToday() {
        assertEquals("as of 2026-03-31 (today)", AsOf.choose(null, model.system, Model.TODAY).words());
        assertEquals(Origin.TODAY, model.analyse().asOf().origin());
        assertEquals(Origin.GIVEN, model.analyse("2026").asOf().origin());
    }
}
