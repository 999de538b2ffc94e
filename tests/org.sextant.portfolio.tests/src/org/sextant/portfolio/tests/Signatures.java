package org.sextant.portfolio.tests;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What others can see of types: the same text whichever compiler made them. */
final class Signatures {
    private final List<String> lines = new ArrayList<>();

    private Signatures() {
    }

    /** A type with its members and the types within it, one a line. */
    static List<String> of(Class<?> type) {
        Signatures signatures = new Signatures();
        signatures.add(type);
        return signatures.lines;
    }

    private void add(Class<?> type) {
        if (!isSeen(type, type.getModifiers())) {
            return;
        }
        lines.add(header(type));
        List<String> members = new ArrayList<>();
        Arrays.stream(type.getDeclaredFields()).filter(each -> isSeen(type, each))
                .forEach(each -> members.add(field(each)));
        Arrays.stream(type.getDeclaredConstructors()).filter(each -> isSeen(type, each) && !type.isEnum())
                .forEach(each -> members.add(constructor(each)));
        Arrays.stream(type.getDeclaredMethods()).filter(each -> isSeen(type, each) && !isMadeByTheLanguage(type, each))
                .forEach(each -> members.add(method(each)));
        members.stream().sorted().forEach(each -> lines.add("    " + each));
        Arrays.stream(type.getDeclaredClasses()).sorted(Comparator.comparing(Class::getName)).forEach(this::add);
    }

    private static boolean isSeen(Class<?> owner, Member member) {
        return !member.isSynthetic() && isSeen(owner, member.getModifiers());
    }

    private static boolean isSeen(Class<?> owner, int modifiers) {
        return Modifier.isPublic(modifiers)
                || Modifier.isProtected(modifiers) && !Modifier.isFinal(owner.getModifiers());
    }

    private static boolean isMadeByTheLanguage(Class<?> type, Method method) {
        boolean ofAnEnum = type.isEnum() && List.of("values", "valueOf").contains(method.getName());
        boolean ofARecord = type.isRecord() && method.getParameterCount() == 0
                && (List.of("hashCode", "toString").contains(method.getName())
                        || Arrays.stream(type.getRecordComponents())
                                .anyMatch(each -> each.getName().equals(method.getName())));
        return ofAnEnum || ofARecord || type.isRecord() && method.getName().equals("equals");
    }

    private static String header(Class<?> type) {
        String kind = type.isAnnotation() ? "@interface" : type.isInterface() ? "interface" : type.isEnum() ? "enum"
                : type.isRecord() ? "record" : "class";
        StringBuilder header = new StringBuilder(modifiers(type)).append(kind).append(' ').append(name(type))
                .append(parameters(type.getTypeParameters()));
        if (type.isRecord()) {
            header.append(Arrays.stream(type.getRecordComponents()).map(Signatures::component)
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        Type above = type.getGenericSuperclass();
        if (kind.equals("class") && above != null && above != Object.class) {
            header.append(" extends ").append(name(above));
        }
        if (type.getInterfaces().length > 0) {
            header.append(type.isInterface() ? " extends " : " implements ").append(list(type.getGenericInterfaces()));
        }
        if (type.isSealed() && !type.isEnum()) {
            header.append(" permits ")
                    .append(Arrays.stream(type.getPermittedSubclasses()).map(Signatures::name).sorted()
                            .collect(Collectors.joining(", ")));
        }
        return header.toString();
    }

    private static String modifiers(Class<?> type) {
        boolean plain = type.isInterface() || type.isEnum() || type.isRecord();
        int left = type.getModifiers() & (plain ? Modifier.PUBLIC | Modifier.PROTECTED
                : Modifier.PUBLIC | Modifier.PROTECTED | Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC);
        return Modifier.toString(left) + (type.isSealed() && !type.isEnum() ? " sealed " : " ");
    }

    private static String component(RecordComponent component) {
        return name(component.getGenericType()) + ' ' + component.getName();
    }

    private static String field(Field field) {
        return field.isEnumConstant() ? "constant " + field.getName()
                : Modifier.toString(field.getModifiers()) + ' ' + name(field.getGenericType()) + ' ' + field.getName();
    }

    private static String constructor(Constructor<?> constructor) {
        return Modifier.toString(constructor.getModifiers()) + ' ' + constructor.getDeclaringClass().getSimpleName()
                + '(' + list(constructor.getGenericParameterTypes()) + ')'
                + exceptions(constructor.getGenericExceptionTypes());
    }

    private static String method(Method method) {
        int shown = method.getModifiers()
                & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL);
        String generic = parameters(method.getTypeParameters());
        return Modifier.toString(shown) + (method.isDefault() ? " default " : " ")
                + (generic.isEmpty() ? "" : generic + ' ')
                + name(method.getGenericReturnType()) + ' ' + method.getName() + '('
                + list(method.getGenericParameterTypes()) + ')'
                + exceptions(method.getGenericExceptionTypes());
    }

    private static String exceptions(Type[] types) {
        return types.length == 0 ? "" : " throws " + list(types);
    }

    private static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0 ? ""
                : Stream.of(variables).map(Signatures::variable).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String variable(TypeVariable<?> variable) {
        List<Type> bounds = Arrays.stream(variable.getBounds()).filter(each -> each != Object.class).toList();
        return variable.getName() + (bounds.isEmpty() ? ""
                : " extends " + bounds.stream().map(Signatures::name).collect(Collectors.joining(" & ")));
    }

    private static String list(Type[] types) {
        return Arrays.stream(types).map(Signatures::name).collect(Collectors.joining(", "));
    }

    private static String name(Type type) {
        return type.getTypeName().replace('$', '.');
    }
}
