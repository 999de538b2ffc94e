package org.sextant.workbench.editor.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.jspecify.annotations.Nullable;

/** The text of a framework that came with the product or a plugin, for reading. */
final class FrameworkInput extends PlatformObject implements IStorageEditorInput {
    private final String name;
    private final String uri;
    private final String text;

    FrameworkInput(URI file, String text) {
        name = Objects.requireNonNullElse(file.lastSegment(), "framework");
        uri = file.toString();
        this.text = text;
    }

    @Override
    public IStorage getStorage() {
        return new Storage();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return name + ", which comes with Sextant or a plugin and cannot be changed here";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrameworkInput input && input.uri.equals(uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    private final class Storage extends PlatformObject implements IEncodedStorage {
        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public @Nullable IPath getFullPath() {
            return null;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }
    }
}
