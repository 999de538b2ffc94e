package org.sextant.dsl.ide;

import org.eclipse.emf.ecore.EClass;
import org.sextant.model.SextantPackage;
import org.sextant.model.Statement;

/** What can be added to a portfolio as an element of its own. */
public enum ElementKind {
    /** An activity. */
    ACTIVITY("activity", SextantPackage.Literals.ACTIVITY),
    /** An organisation. */
    ORGANISATION("organisation", SextantPackage.Literals.ORGANISATION),
    /** A role. */
    ROLE("role", SextantPackage.Literals.ROLE),
    /** A place. */
    PLACE("place", SextantPackage.Literals.PLACE),
    /** An aim. */
    AIM("aim", SextantPackage.Literals.AIM),
    /** A goal. */
    GOAL("goal", SextantPackage.Literals.GOAL),
    /** A plan. */
    PLAN("plan", SextantPackage.Literals.PLAN),
    /** A reflection. */
    REFLECTION("reflection", SextantPackage.Literals.REFLECTION);

    private final String keyword;
    private final EClass type;

    ElementKind(String keyword, EClass type) {
        this.keyword = keyword;
        this.type = type;
    }

    /** @return the keyword it begins with, which is also what people call it */
    public String keyword() {
        return keyword;
    }

    /** @return its class */
    public EClass type() {
        return type;
    }

    /** @return its class in Java */
    Class<? extends Statement> statement() {
        return type.getInstanceClass().asSubclass(Statement.class);
    }

    /** @return what people call it, with its article */
    public String withArticle() {
        return ("aeiou".indexOf(keyword.charAt(0)) >= 0 ? "an " : "a ") + keyword;
    }
}
