package org.sextant.analysis.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.core.Finding;
import org.sextant.core.SystemDescription;
import org.sextant.model.Activity;
import org.sextant.model.Adaptation;
import org.sextant.model.Aim;
import org.sextant.model.CareSystem;
import org.sextant.model.Condition;
import org.sextant.model.Domain;
import org.sextant.model.Element;
import org.sextant.model.Figure;
import org.sextant.model.Framework;
import org.sextant.model.Goal;
import org.sextant.model.Group;
import org.sextant.model.Ignore;
import org.sextant.model.Mode;
import org.sextant.model.NotRelevant;
import org.sextant.model.Organisation;
import org.sextant.model.OrganisationKind;
import org.sextant.model.PartialDate;
import org.sextant.model.Place;
import org.sextant.model.Plan;
import org.sextant.model.Purpose;
import org.sextant.model.Reflection;
import org.sextant.model.Role;
import org.sextant.model.SextantFactory;
import org.sextant.model.Statement;
import org.sextant.model.Subject;
import org.sextant.model.Worded;

/** Builds a described system; by default it uses a framework with two groups of three domains with three modes. */
final class Model {
    /** The as-of date of every model unless a test sets another. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    static final SextantFactory FACTORY = SextantFactory.eINSTANCE;

    final CareSystem system = named(FACTORY.createCareSystem(), "Riverside");
    final Framework csif = named(FACTORY.createFramework(), "csif");
    final List<Statement> statements = new ArrayList<>();

    Model() {
        group("conditions", "vision", "operating", "capability");
        group("transformation", "redesign", "continuous", "innovation");
        csif.getConditions().add(condition("activities", "1"));
        csif.getConditions().add(condition("organisations", "2"));
        system.getUses().add(csif);
    }

    private void group(String name, String... domains) {
        Group group = named(FACTORY.createGroup(), name);
        for (String domain : domains) {
            group.getDomains().add(newDomain(domain, "first", "second", "third"));
        }
        csif.getGroups().add(group);
    }

    static Domain newDomain(String name, String... modes) {
        Domain domain = named(FACTORY.createDomain(), name);
        for (String mode : modes) {
            domain.getModes().add(named(FACTORY.createMode(), mode));
        }
        return domain;
    }

    static <T extends Element> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    static Figure figure(String text) {
        return Figure.parse(text).orElseThrow();
    }

    static <E extends Enum<E> & Worded> E word(Class<E> type, String word) {
        return Worded.find(type, word).orElseThrow();
    }

    static Condition condition(String what, String... atLeast) {
        Condition condition = FACTORY.createCondition();
        condition.setWhat(what);
        Arrays.stream(atLeast).forEach(number -> condition.setAtLeast(figure(number)));
        return condition;
    }

    <T extends Statement> T add(T statement) {
        statements.add(statement);
        return statement;
    }

    Domain domain(String name) {
        return csif.getGroups().stream().flatMap(group -> group.getDomains().stream())
                .filter(domain -> name.equals(domain.getName())).findFirst().orElseThrow();
    }

    Group groupOf(String name) {
        return csif.getGroups().stream().filter(group -> name.equals(group.getName())).findFirst().orElseThrow();
    }

    Mode mode(String path) {
        String[] names = path.split("\\.");
        return domain(names[0]).getModes().stream().filter(mode -> names[1].equals(mode.getName())).findFirst()
                .orElseThrow();
    }

    Subject subject(String path) {
        return path.contains(".") ? mode(path) : domain(path);
    }

    Place place(String name) {
        return add(named(FACTORY.createPlace(), name));
    }

    static Place placeIn(Place outer, String name) {
        Place inner = named(FACTORY.createPlace(), name);
        outer.getPlaces().add(inner);
        return inner;
    }

    Organisation organisation(String name, Organisation... members) {
        Organisation organisation = add(named(FACTORY.createOrganisation(), name));
        organisation.getMembers().addAll(List.of(members));
        return organisation;
    }

    Organisation organisation(String name, OrganisationKind kind, Organisation... members) {
        Organisation organisation = organisation(name, members);
        organisation.setKind(kind);
        return organisation;
    }

    Role role(String name, Organisation... holders) {
        Role role = add(named(FACTORY.createRole(), name));
        role.getHeldBy().addAll(List.of(holders));
        return role;
    }

    Aim aim(String name) {
        return add(named(FACTORY.createAim(), name));
    }

    Goal goal(String name, Purpose... towards) {
        Goal goal = add(named(FACTORY.createGoal(), name));
        goal.getTowards().addAll(List.of(towards));
        return goal;
    }

    /** An activity, active unless told otherwise. */
    Act activity(String name) {
        Activity activity = add(named(FACTORY.createActivity(), name));
        return new Act(activity, this).status("delivering");
    }

    /** An activity that meets all that the framework looks for. */
    Act full(String name, String... slots) {
        return activity(name).in(slots).with("one", "two");
    }

    Adaptation adapt() {
        Adaptation adaptation = add(FACTORY.createAdaptation());
        adaptation.setFramework(csif);
        return adaptation;
    }

    void notRelevant(String path, String because) {
        NotRelevant said = FACTORY.createNotRelevant();
        said.setElement(subject(path));
        said.setBecause(because);
        adapt().getNotRelevant().add(said);
    }

    Reflection reflection(String name, Element... about) {
        Reflection reflection = add(named(FACTORY.createReflection(), name));
        reflection.getAbout().addAll(List.of(about));
        return reflection;
    }

    Plan plan(String name) {
        return add(named(FACTORY.createPlan(), name));
    }

    Ignore ignore(String code, Element on) {
        Ignore ignore = add(FACTORY.createIgnore());
        ignore.setCode(code);
        ignore.setOn(on);
        ignore.setBecause("for a reason");
        return ignore;
    }

    SystemDescription description() {
        return new SystemDescription(system, statements);
    }

    Analysis analyse() {
        return Analyses.analyse(description(), AnalysisOptions.on(TODAY));
    }

    Analysis analyse(String asOf) {
        return Analyses.analyse(description(), AnalysisOptions.on(TODAY).asOf(date(asOf)));
    }

    Coverage coverage() {
        return analyse().coverage().getFirst();
    }

    Cell cell(String path) {
        return java.util.Objects.requireNonNull(coverage().cell(subject(path)));
    }

    List<Finding> findings(String code) {
        return analyse().findings().stream().filter(finding -> finding.code().equals(code)).toList();
    }

    /** The elements at which findings of a code are anchored, by name. */
    List<String> at(String code) {
        return findings(code).stream().map(Analyses::anchor).map(Model::nameOf).toList();
    }

    /** The first piece of evidence of findings of a code, by name. */
    List<String> about(String code) {
        return findings(code).stream().map(finding -> nameOf(finding.evidence().getFirst())).toList();
    }

    static String nameOf(EObject object) {
        EObject element = object;
        while (!(element instanceof Element)) {
            element = element.eContainer();
        }
        String outer = element instanceof Mode ? nameOf(element.eContainer()) + "." : "";
        return outer + ((Element) element).getName();
    }
}
