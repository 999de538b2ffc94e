package org.sextant.workbench.views.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.CutBy;
import org.sextant.model.Level;
import org.sextant.model.PartialDate;
import org.sextant.model.Status;

/** What people asked the views to show of each portfolio, kept while another one is looked at and over restarts. */
final class WishMemory {
    private static final String PORTFOLIO = "portfolio";
    private static final String SYSTEM = "system";
    private static final String FRAMEWORK = "framework";
    private static final String AS_OF = "asOf";
    private static final String PLACE = "place";
    private static final String ORGANISATION = "organisation";
    private static final String LEVEL = "level";
    private static final String STATUS = "status";
    private static final String ROWS = "rows";

    private final Map<String, Wish> wishes = new LinkedHashMap<>();

    /** What was asked of a portfolio; everything if nothing was. */
    Wish of(@Nullable String portfolio) {
        return wishes.getOrDefault(portfolio, Wish.EVERYTHING);
    }

    void put(String portfolio, Wish wish) {
        if (wish.equals(Wish.EVERYTHING)) {
            wishes.remove(portfolio);
        } else {
            wishes.put(portfolio, wish);
        }
    }

    void save(IMemento memento) {
        wishes.forEach((portfolio, wish) -> {
            IMemento child = memento.createChild(PORTFOLIO, portfolio);
            put(child, SYSTEM, wish.system());
            put(child, FRAMEWORK, wish.framework());
            put(child, AS_OF, wish.asOf());
            put(child, PLACE, wish.place());
            put(child, ORGANISATION, wish.organisation());
            put(child, LEVEL, name(wish.level()));
            put(child, STATUS, name(wish.status()));
            put(child, ROWS, name(wish.rows()));
        });
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void put(IMemento memento, String key, @Nullable Object value) {
        if (value != null) {
            memento.putString(key, value.toString());
        }
    }

    /** Takes up what was saved; what cannot be read is as if it had not been asked. */
    void restore(IMemento memento) {
        for (IMemento child : memento.getChildren(PORTFOLIO)) {
            String date = child.getString(AS_OF);
            put(child.getID(), new Wish(child.getString(SYSTEM), child.getString(FRAMEWORK),
                    date == null ? null : PartialDate.parse(date).orElse(null), child.getString(PLACE),
                    child.getString(ORGANISATION), value(Level.values(), child.getString(LEVEL)),
                    value(Status.values(), child.getString(STATUS)), value(CutBy.values(), child.getString(ROWS))));
        }
    }

    private static <E extends Enum<E>> @Nullable E value(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
