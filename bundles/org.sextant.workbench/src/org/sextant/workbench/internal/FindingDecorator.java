package org.sextant.workbench.internal;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.sextant.workspace.FindingMarkers;
import org.sextant.workspace.GapCount;

/** Shows in the navigator what is found in a file or a portfolio: errors, else warnings; and how many gaps there are. */
public final class FindingDecorator extends LabelProvider implements ILightweightLabelDecorator {
    private final IResourceChangeListener changes = this::changed;

    /** Watches markers. */
    public FindingDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (!(element instanceof IResource resource) || !resource.isAccessible()) {
            return;
        }
        try {
            if (resource.findMarkers(FindingMarkers.ERROR, true, IResource.DEPTH_INFINITE).length > 0) {
                decoration.addOverlay(shared(ISharedImages.IMG_DEC_FIELD_ERROR), IDecoration.BOTTOM_LEFT);
            } else if (resource.findMarkers(FindingMarkers.WARNING, true, IResource.DEPTH_INFINITE).length > 0) {
                decoration.addOverlay(shared(ISharedImages.IMG_DEC_FIELD_WARNING), IDecoration.BOTTOM_LEFT);
            }
            String gaps = resource instanceof IProject project ? GapCount.remembered(project) : "";
            if (!gaps.isEmpty()) {
                decoration.addSuffix("  " + gaps);
            }
        } catch (CoreException e) {
            // It has gone meanwhile, and so will its label.
            return;
        }
    }

    private static ImageDescriptor shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }

    private void changed(IResourceChangeEvent event) {
        Set<IResource> affected = new HashSet<>();
        for (IMarkerDelta delta : event.findMarkerDeltas(FindingMarkers.FINDING, true)) {
            for (IResource each = delta.getResource(); each != null
                    && each.getType() != IResource.ROOT; each = each.getParent()) {
                affected.add(each);
            }
        }
        for (IMarkerDelta delta : event.findMarkerDeltas(GapCount.MARKER, false)) {
            affected.add(delta.getResource());
        }
        if (!affected.isEmpty()) {
            Display.getDefault()
                    .asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, affected.toArray())));
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        super.dispose();
    }
}
