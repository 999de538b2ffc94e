package org.sextant.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;
import java.util.Spliterators;

import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * The references of one feature of an object. Other threads may read it while it is changed: an iteration goes over what
 * the list held when it began. One thread at a time may change it.
 *
 * @param <E> the type of what is referred to
 */
public final class LinkList<E> extends EObjectEList<E> {
    private static final long serialVersionUID = 1L;
    private static final Object[] NOTHING = {};

    /** What the list holds; once here, the array is never written to. */
    private transient volatile Object[] whole = NOTHING;

    /**
     * Makes an empty list.
     *
     * @param type    the type of what is referred to
     * @param owner   the object
     * @param feature the feature's number
     */
    public LinkList(Class<?> type, InternalEObject owner, int feature) {
        super(type, owner, feature);
    }

    /**
     * Refers to other objects than before, at once; tells no adapter. Does nothing if they are the same in the same order.
     *
     * @param targets the objects
     */
    public void become(List<? extends E> targets) {
        Object[] now = targets.toArray();
        if (!same(now, whole)) {
            setData(now.length, now);
        }
    }

    private static boolean same(Object[] one, Object[] other) {
        if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void setData(int newSize, Object[] newData) {
        super.setData(newSize, newData);
        didChange();
    }

    @Override
    protected void didChange() {
        whole = size == 0 ? NOTHING : Arrays.copyOf(data, size);
    }

    @SuppressWarnings("unchecked")
    private List<E> held() {
        return (List<E>) Arrays.asList(whole);
    }

    @Override
    public int size() {
        return whole.length;
    }

    @Override
    public boolean isEmpty() {
        return whole.length == 0;
    }

    @Override
    public E get(int index) {
        return held().get(index);
    }

    @Override
    public boolean contains(Object object) {
        return held().contains(object);
    }

    @Override
    public int indexOf(Object object) {
        return held().indexOf(object);
    }

    @Override
    public Object[] toArray() {
        return whole.clone();
    }

    @Override
    public <T> T[] toArray(T[] array) {
        return held().toArray(array);
    }

    /** Cannot change the list. */
    @Override
    public Iterator<E> iterator() {
        return Collections.unmodifiableList(held()).iterator();
    }

    /** Cannot change the list. */
    @Override
    public ListIterator<E> listIterator(int index) {
        return Collections.unmodifiableList(held()).listIterator(index);
    }

    /** Cannot change the list. */
    @Override
    public ListIterator<E> listIterator() {
        return listIterator(0);
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(whole, Spliterator.ORDERED | Spliterator.NONNULL);
    }
}
