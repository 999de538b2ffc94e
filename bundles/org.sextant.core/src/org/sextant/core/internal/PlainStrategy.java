package org.sextant.core.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import javax.xml.parsers.SAXParserFactory;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.jspecify.annotations.Nullable;

/** What a registry needs to know off OSGi: no cache, one class loader, nobody who listens, no DOCTYPE. */
final class PlainStrategy extends RegistryStrategy {
    private final ClassLoader loader;
    private final List<IStatus> logged = new ArrayList<>();

    PlainStrategy(ClassLoader loader) {
        super(null, null);
        this.loader = loader;
    }

    /**
     * Gives what the registry complained of since the last call.
     *
     * @return the complaints
     */
    List<IStatus> takeLogged() {
        List<IStatus> taken = List.copyOf(logged);
        logged.clear();
        return taken;
    }

    @Override
    public void log(IStatus status) {
        logged.add(status);
    }

    @Override
    public boolean cacheUse() {
        return false;
    }

    @Override
    public boolean cacheLazyLoading() {
        return false;
    }

    @Override
    public void scheduleChangeEvent(Object[] listeners, Map<String, ?> deltas, Object registry) {
        // nothing changes after the start
    }

    @Override
    public String translate(String key, @Nullable ResourceBundle texts) {
        boolean known = texts != null && key.startsWith("%") && texts.containsKey(key.substring(1));
        return known ? texts.getString(key.substring(1)) : key;
    }

    @Override
    public SAXParserFactory getXMLParser() {
        return new QuickParser.Factory();
    }

    @Override
    public Object createExecutableExtension(RegistryContributor contributor, String className,
            @Nullable String otherContributor) throws CoreException {
        try {
            return Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
        } catch (InvocationTargetException failed) {
            throw new CoreException(Status.error(className, failed.getCause()));
        } catch (ReflectiveOperationException failed) {
            throw new CoreException(Status.error(className, failed));
        }
    }
}
