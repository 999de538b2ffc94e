package org.sextant.workbench.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.GapLink;
import org.sextant.dsl.ide.GapLinks;
import org.sextant.dsl.ide.Hint;
import org.sextant.dsl.ide.Hints;
import org.sextant.dsl.ide.Snapshot;

/** Shows in the text in which state modes are, and over the framework in use what can be added next. One for each editor. */
public final class Minings extends AbstractCodeMiningProvider {
    private final Consumer<Snapshot> changed = snapshot -> again();
    private final IPreferenceChangeListener set = event -> {
        if (event.getKey().equals(Preferences.HINTS)) {
            again();
        }
    };
    private @Nullable EditorText text;
    private @Nullable ITextViewer viewer;

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer shownIn,
            IProgressMonitor monitor) {
        IDocument document = shownIn.getDocument();
        EditorText now = EditorText.of(document);
        follow(now, shownIn);
        return now == null || !Preferences.areHintsShown() ? CompletableFuture.completedFuture(List.of())
                : now.portfolio().current().thenApplyAsync(snapshot -> of(snapshot, now, document))
                        .thenApplyAsync(Function.identity(), later(shownIn));
    }

    /** The platform draws them where they are given, and that goes well only where the text is drawn. */
    private static Executor later(ITextViewer shownIn) {
        StyledText widget = shownIn.getTextWidget();
        return work -> {
            if (!widget.isDisposed()) {
                widget.getDisplay().asyncExec(work);
            }
        };
    }

    private List<? extends ICodeMining> of(Snapshot snapshot, EditorText asked, IDocument document) {
        List<ICodeMining> minings = new ArrayList<>();
        try {
            if (asked.snapshotOf(document) == snapshot) {
                List<GapLink> links = GapLinks.of(snapshot, asked.file());
                for (GapLink link : links) {
                    minings.add(over(link, document, event -> follow(asked, document, links.indexOf(link))));
                }
                for (Hint hint : Hints.of(snapshot, asked.file())) {
                    minings.add(behind(hint, document));
                }
            }
        } catch (BadLocationException e) {
            // The text has changed; whoever changed it has the minings asked for again.
            return List.of();
        }
        return minings;
    }

    private ICodeMining over(GapLink link, IDocument document, Consumer<MouseEvent> action)
            throws BadLocationException {
        LineHeaderCodeMining mining = new LineHeaderCodeMining(document.getLineOfOffset(link.place().offset()),
                document, this, action) {
        };
        mining.setLabel(link.label());
        return mining;
    }

    private ICodeMining behind(Hint hint, IDocument document) throws BadLocationException {
        int line = document.getLineOfOffset(hint.offset());
        IRegion whole = document.getLineInformation(line);
        boolean last = document.get(hint.offset(), whole.getOffset() + whole.getLength() - hint.offset()).isBlank();
        LineContentCodeMining mining;
        if (last) {
            mining = new LineEndCodeMining(document, line, this) {
            };
        } else {
            mining = new LineContentCodeMining(new Position(hint.offset(), 1), this) {
            };
        }
        mining.setLabel(last ? "  " + hint.text() : " " + hint.text());
        return mining;
    }

    /** Does what a link says in the text as it is now, which may be another than when the link was shown. */
    private void follow(EditorText asked, IDocument document, int which) {
        ITextViewer present = viewer;
        if (present != null) {
            asked.portfolio().current().thenApplyAsync(snapshot -> GapLinks.of(snapshot, asked.file()).stream()
                    .skip(which).findFirst().filter(link -> asked.snapshotOf(document) == snapshot))
                    .thenAcceptAsync(link -> link.ifPresent(there -> Resolution.apply(there.edit(), asked.portfolio())),
                            later(present));
        }
    }

    /** Asks for them again whenever the portfolio has been read. */
    private synchronized void follow(@Nullable EditorText now, ITextViewer shownIn) {
        viewer = shownIn;
        if (now == null || !now.equals(text)) {
            forget();
            if (now != null) {
                now.portfolio().addListener(changed);
                Preferences.node().addPreferenceChangeListener(set);
                text = now;
            }
        }
    }

    private synchronized void forget() {
        if (text != null) {
            text.portfolio().removeListener(changed);
            Preferences.node().removePreferenceChangeListener(set);
            text = null;
        }
    }

    private void again() {
        ITextViewer present = viewer;
        StyledText widget = present == null ? null : present.getTextWidget();
        if (widget != null && !widget.isDisposed() && present instanceof ISourceViewerExtension5 source) {
            widget.getDisplay().asyncExec(() -> {
                EditorText asked = text;
                if (!widget.isDisposed() && asked != null && present.getDocument() != null
                        && asked.snapshotOf(present.getDocument()) != null) {
                    source.updateCodeMinings();
                }
            });
        }
    }

    @Override
    public void dispose() {
        forget();
        viewer = null;
        super.dispose();
    }
}
