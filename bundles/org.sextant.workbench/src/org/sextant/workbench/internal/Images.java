package org.sextant.workbench.internal;

import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE.SharedImages;

/** The images that Eclipse's views for files look up by name and leave to the application to declare. */
final class Images {
    private static final String BUNDLE = "org.eclipse.ui.ide";
    private static final Map<String, String> PATHS = Map.of(SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.svg",
            SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.svg", SharedImages.IMG_OPEN_MARKER,
            "elcl16/gotoobj_tsk.svg", SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk.svg",
            SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk.svg", "IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg",
            "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg", "IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg");

    private Images() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        PATHS.forEach((name, path) -> configurer.declareImage(name,
                ImageDescriptor.createFromURLSupplier(true,
                        () -> Platform.getBundle(BUNDLE).getEntry("icons/full/" + path)),
                true));
    }
}
