package org.sextant.analysis.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.FrameworkWords;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.State;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Finding;
import org.sextant.model.Domain;

/** A rule about modes, and domains without modes, in one state. In a domain that is a gap no mode is reported. */
abstract class CellRule implements Rule {
    private final String code;
    private final State state;

    /**
     * Makes a rule.
     *
     * @param code  the code of its findings
     * @param state the state that it reports
     */
    CellRule(String code, State state) {
        this.code = code;
        this.state = state;
    }

    @Override
    public final void check(Situation situation, Consumer<Finding> out) {
        for (Coverage coverage : situation.coverage()) {
            coverage.domains().filter(domain -> domain.cell().state() != State.GAP).map(DomainCoverage::ownCells)
                    .flatMap(List::stream).filter(cell -> cell.state() == state)
                    .forEach(cell -> out.accept(finding(situation, coverage, cell)));
        }
    }

    private Finding finding(Situation situation, Coverage coverage, Cell cell) {
        List<EObject> evidence = new ArrayList<>();
        evidence.add(cell.subject());
        evidence(cell).forEach(activity -> evidence.add(activity.activity()));
        return situation.finding(code, message(coverage, cell), situation.anchor(coverage.framework()), evidence);
    }

    /**
     * What a cell is called.
     *
     * @param coverage the coverage
     * @param cell     one of its cells
     * @return for example <code>the mode Building skills</code>, in the framework's word
     */
    static String name(Coverage coverage, Cell cell) {
        String level = cell.subject() instanceof Domain ? "domain" : "mode";
        return "the " + FrameworkWords.one(coverage.framework(), level) + " " + Say.title(cell.subject());
    }

    /**
     * Says what to do about nothing.
     *
     * @param coverage the coverage
     * @param cell     one of its cells
     * @return the second half of a message
     */
    static String remedy(Coverage coverage, Cell cell) {
        String later = cell.notBegun().isEmpty() ? "" : " (still to come: " + Say.activities(cell.notBegun()) + ")";
        return later + "; add \"in " + Say.reference(cell.subject()) + "\" to an activity, or say in \"adapt "
                + Say.reference(coverage.framework()) + "\" that it is not relevant";
    }

    /**
     * Words a finding.
     *
     * @param coverage the coverage
     * @param cell     the cell
     * @return one line
     */
    abstract String message(Coverage coverage, Cell cell);

    /**
     * The activities that a finding rests on.
     *
     * @param cell the cell
     * @return the activities
     */
    List<ActivityFacts> evidence(Cell cell) {
        return List.of();
    }
}
