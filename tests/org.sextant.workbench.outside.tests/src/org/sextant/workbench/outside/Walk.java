package org.sextant.workbench.outside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The user guide's walk: from nothing to an activity in each domain, by wizards and completion, without a mouse. What is
 * typed and pressed here is what the guide says; the pictures in the guide are taken on the way.
 */
final class Walk {
    static final String PARTNERSHIP = "Harbour Health and Care Partnership";
    static final String FILE = "portfolio.sextant";
    private static final String TITLE = FILE + " – harbour-health-and-care-partnership";

    private final Product product;
    private final Pictures pictures;
    private final Path file;

    private Walk(Product product, Pictures pictures, Path file) {
        this.product = product;
        this.pictures = pictures;
        this.file = file;
    }

    /**
     * Walks.
     *
     * @param product   just started, in an empty workspace
     * @param workspace the workspace
     * @param pictures  takes the pictures
     * @return the file that was written
     */
    static Path go(Product product, Path workspace, Pictures pictures) throws Exception {
        Path file = workspace.resolve("harbour-health-and-care-partnership").resolve(FILE);
        Walk walk = new Walk(product, pictures, file);
        walk.newPortfolio();
        walk.newOrganisation("Harbour Council", 1);
        walk.newOrganisation("Harbour NHS Foundation Trust", 2);
        walk.newActivity();
        walk.complete("SharedGoals", "Goals that all partners share", "operating", "goals");
        walk.complete("LearningTogether", "Learning together across teams", "capability", "learning");
        walk.complete("FrailtyPathway", "One pathway for frail people", "redesign", "pathways");
        walk.complete("WardTests", "Small tests on each ward", "continuous", "incremental");
        walk.complete("RemoteMonitoring", "Trying monitoring at home", "innovation", "scaling");
        walk.look();
        return file;
    }

    private void newPortfolio() throws Exception {
        product.focus("Sextant");
        pictures.take("walk-1-welcome");
        wizard("Sextant", List.of("Return"), () -> {
            fill("New portfolio", "alt+p", PARTNERSHIP);
            Product.press("alt+n");
            pictures.take("walk-2-new-portfolio");
            Product.press("Return");
        }, PARTNERSHIP);
        product.focus(TITLE);
        pictures.take("walk-3-six-gaps");
    }

    private void newOrganisation(String title, int number) throws Exception {
        wizard(TITLE, List.of("alt+f", "n", "o"), () -> {
            fill("New organisation", "alt+t", title);
            if (number == 1) {
                pictures.take("walk-4-new-organisation");
            }
            Product.press("Return");
        }, title);
    }

    private void newActivity() throws Exception {
        wizard(TITLE, List.of("alt+f", "n", "a"), () -> {
            fill("New activity", "alt+t", "Listening to people who use services");
            Product.press("alt+l", "Down");
            Product.press("alt+o", "Tab", "space");
            product.focus("Choose partners");
            Product.press("Down", "space", "Return");
            product.waitFor("the partners", () -> Product.windows() == 2);
            product.focus("New activity");
            Product.press("alt+s", "Down", "Down", "Down");
            pictures.take("walk-5-new-activity");
            Product.press("alt+n");
            // A half, its first domain, and the fourth mode in it.
            Product.press("Down", "Down", "Down", "Down", "Down", "space");
            pictures.take("walk-6-where-it-belongs");
            Product.press("alt+f");
        }, "status testing");
        pictures.take("walk-7-first-activity");
    }

    /**
     * Goes through a wizard until the file says what it is to say. A key that comes while a window changes hands is lost, as
     * it is for people; they begin again.
     */
    private void wizard(String window, List<String> open, Product.Act act, String text) throws Exception {
        product.repeat(text, () -> {
            product.dismiss(window);
            Product.press(open.toArray(String[]::new));
            if (product.isSoon(() -> Product.windows() > 1)) {
                act.run();
            }
            if (product.isSoon(() -> Product.windows() == 1) && Files.exists(file)) {
                product.focus(TITLE);
                Product.press("ctrl+s");
                product.isSoon(() -> Files.readString(file).contains(text));
            }
            return null;
        }, () -> Files.exists(file) && Files.readString(file).contains(text));
    }

    private void fill(String dialog, String field, String text) throws Exception {
        product.focus(dialog);
        Product.press(field, "ctrl+a");
        Product.type(text);
    }

    /** Writes an activity by completion alone: each Ctrl+Space says what can be written there. */
    private void complete(String name, String title, String domain, String mode) throws Exception {
        Product.press("ctrl+End", "Return");
        Product.type("act");
        choose("");
        Product.type(name);
        Product.press("Tab");
        Product.type(title);
        Product.press("Tab");
        propose(false);
        Product.type(domain + "." + mode);
        if (domain.equals("operating")) {
            pictures.take("walk-8-modes-to-choose");
        }
        Product.press("Return");
        product.waitFor("the choice", () -> Product.windows() == 1);
        property("lead", "HarbourC", "HarbourCouncil", name);
        if (domain.equals("operating")) {
            pictures.take("walk-9-activity-by-completion");
        }
        property("with", "HarbourN", "HarbourNHSFoundationTrust", name);
        property("status", "delivering", "delivering", name);
    }

    private void property(String keyword, String typed, String value, String activity) throws Exception {
        Product.press("Return");
        Product.type(keyword.substring(0, 3));
        choose("");
        Product.type(typed);
        // A list of one is chosen by itself. What is chosen before the list has heard all that was typed is lost; people
        // choose again.
        product.repeat(keyword + ' ' + value, () -> {
            Product.press("ctrl+space");
            if (product.isSoon(() -> Product.windows() > 1 || says(keyword, value, activity))
                    && Product.windows() > 1) {
                Product.press("Return");
            }
            product.isSoon(() -> says(keyword, value, activity));
            return null;
        }, () -> says(keyword, value, activity));
    }

    private boolean says(String keyword, String value, String activity) throws Exception {
        if (Product.windows() > 1) {
            return false;
        }
        product.focus(TITLE);
        Product.press("ctrl+s");
        String text = Files.readString(file);
        String own = text.substring(Math.max(0, text.indexOf("activity " + activity)));
        return own.matches("(?s).*\\b" + keyword + "\\s+" + value + "\\b.*");
    }

    private void choose(String typed) throws Exception {
        propose(typed.isEmpty());
        Product.type(typed);
        Product.press("Return");
        product.waitFor("the choice", () -> Product.windows() == 1);
    }

    /** Asks for proposals; where the first is to be taken at once, waits until it is there with what is known of it. */
    private void propose(boolean first) throws Exception {
        product.repeat("proposals", () -> {
            Product.press("ctrl+space");
            return null;
        }, () -> Product.windows() > (first ? 2 : 1));
    }

    private void look() throws Exception {
        Product.press("ctrl+shift+f");
        Product.press("ctrl+Home");
        Product.press("ctrl+s");
        pictures.take("walk-10-an-activity-in-each-domain");
    }

    /** Saves until the file says something behind where it says something else. */
    private void saved(String text, String... before) throws Exception {
        product.focus(TITLE);
        product.repeat(text + " in " + file, () -> {
            Product.press("ctrl+s");
            return null;
        }, () -> {
            String now = Files.readString(file);
            return now.indexOf(text, before.length == 0 ? 0 : Math.max(0, now.indexOf(before[0]))) >= 0;
        });
    }
}
