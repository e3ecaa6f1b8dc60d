package io.jenkins.plugins.ksb.detect.history;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Records to bytes and back, by their components, so that no field can be forgotten. Texts, and records of nothing but texts and
 * numbers, are written once and pointed to afterwards.
 */
final class RecordCodec {
    private final Map<Type, Form> forms = new HashMap<>();
    private final Map<String, String> shapes = new TreeMap<>();

    /** How values of one type are written. */
    private interface Form {
        void write(Object value, Output out) throws IOException;

        Object read(Input in) throws IOException;

        /** Whether equal values are worth looking for. */
        default boolean isPlain() {
            return false;
        }
    }

    private static final class Output {
        final DataOutputStream data;
        final Map<Object, Integer> written = new HashMap<>();

        Output(DataOutputStream data) {
            this.data = data;
        }
    }

    private static final class Input {
        final DataInputStream data;
        final List<Object> read = new ArrayList<>();

        Input(DataInputStream data) {
            this.data = data;
        }
    }

    RecordCodec(Class<?>... types) {
        for (Class<?> type : types) {
            form(type);
        }
    }

    /** Names and types of all components: another shape cannot read what this one has written. */
    String shape() {
        return shapes.toString();
    }

    <T> void write(List<T> values, Class<T> type, DataOutputStream data) throws IOException {
        Output out = new Output(data);
        list(form(type)).write(values, out);
    }

    @SuppressWarnings("unchecked")
    <T> List<T> read(Class<T> type, DataInputStream data) throws IOException {
        return (List<T>) list(form(type)).read(new Input(data));
    }

    private Form form(Type type) {
        Form known = forms.get(type);
        if (known == null) {
            known = make(type);
            forms.put(type, known);
        }
        return known;
    }

    private Form make(Type type) {
        if (type instanceof ParameterizedType of) {
            Form inside = form(of.getActualTypeArguments()[0]);
            if (of.getRawType() == List.class) {
                return list(inside);
            }
            if (of.getRawType() == Optional.class) {
                return optional(inside);
            }
        } else if (type instanceof Class<?> simple) {
            if (simple.isEnum()) {
                return enumeration(simple.getEnumConstants(), simple);
            }
            if (simple.isRecord()) {
                return record(simple);
            }
            return scalar(simple);
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static Form scalar(Class<?> type) {
        if (type == String.class) {
            return shared(new Form() {
                @Override
                public void write(Object value, Output out) throws IOException {
                    byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
                    Varint.write(bytes.length, out.data);
                    out.data.write(bytes);
                }

                @Override
                public Object read(Input in) throws IOException {
                    byte[] bytes = in.data.readNBytes((int) Varint.read(in.data));
                    return new String(bytes, StandardCharsets.UTF_8);
                }
            });
        }
        return switch (type.getName()) {
            case "int" -> plain((value, out) -> Varint.write((Integer) value, out), in -> (int) Varint.read(in));
            case "long" -> plain((value, out) -> Varint.write((Long) value, out), Varint::read);
            case "double" -> plain((value, out) -> out.writeDouble((Double) value), DataInputStream::readDouble);
            case "boolean" -> plain((value, out) -> out.writeBoolean((Boolean) value), DataInputStream::readBoolean);
            case "java.util.OptionalLong" ->
                plain(
                        (value, out) -> {
                            OptionalLong number = (OptionalLong) value;
                            out.writeBoolean(number.isPresent());
                            if (number.isPresent()) {
                                Varint.write(number.getAsLong(), out);
                            }
                        },
                        in -> in.readBoolean() ? OptionalLong.of(Varint.read(in)) : OptionalLong.empty());
            default -> throw new IllegalArgumentException("no form for " + type);
        };
    }

    /** How a scalar is written. */
    private interface Writing {
        void write(Object value, DataOutputStream out) throws IOException;
    }

    /** How a scalar is read. */
    private interface Reading {
        Object read(DataInputStream in) throws IOException;
    }

    private static Form plain(Writing writing, Reading reading) {
        return new Form() {
            @Override
            public void write(Object value, Output out) throws IOException {
                writing.write(value, out.data);
            }

            @Override
            public Object read(Input in) throws IOException {
                return reading.read(in.data);
            }

            @Override
            public boolean isPlain() {
                return true;
            }
        };
    }

    private Form enumeration(Object[] constants, Class<?> type) {
        shapes.put(type.getName(), Arrays.toString(constants));
        return plain(
                (value, out) -> out.writeByte(((Enum<?>) value).ordinal()), in -> constants[in.readUnsignedByte()]);
    }

    /** The first time as it is, and as its place among all the others from then on. */
    private static Form shared(Form form) {
        return new Form() {
            @Override
            public void write(Object value, Output out) throws IOException {
                Integer place = out.written.get(value);
                Varint.write(place == null ? 0 : place + 1, out.data);
                if (place == null) {
                    form.write(value, out);
                    out.written.put(value, out.written.size());
                }
            }

            @Override
            public Object read(Input in) throws IOException {
                int place = (int) Varint.read(in.data);
                if (place > 0) {
                    return in.read.get(place - 1);
                }
                Object value = form.read(in);
                in.read.add(value);
                return value;
            }

            @Override
            public boolean isPlain() {
                return true;
            }
        };
    }

    private static Form list(Form inside) {
        return new Form() {
            @Override
            public void write(Object value, Output out) throws IOException {
                List<?> items = (List<?>) value;
                Varint.write(items.size(), out.data);
                for (Object item : items) {
                    inside.write(item, out);
                }
            }

            @Override
            public Object read(Input in) throws IOException {
                int size = (int) Varint.read(in.data);
                List<Object> items = new ArrayList<>(Math.min(size, 1 << 10));
                for (int i = 0; i < size; i++) {
                    items.add(inside.read(in));
                }
                return items;
            }
        };
    }

    private static Form optional(Form inside) {
        return new Form() {
            @Override
            public void write(Object value, Output out) throws IOException {
                Optional<?> optional = (Optional<?>) value;
                out.data.writeBoolean(optional.isPresent());
                if (optional.isPresent()) {
                    inside.write(optional.get(), out);
                }
            }

            @Override
            public Object read(Input in) throws IOException {
                return in.data.readBoolean() ? Optional.of(inside.read(in)) : Optional.empty();
            }
        };
    }

    private Form record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Form[] inside = new Form[components.length];
        Method[] accessors = new Method[components.length];
        Class<?>[] types = new Class<?>[components.length];
        StringBuilder shape = new StringBuilder();
        boolean plain = true;
        for (int i = 0; i < components.length; i++) {
            inside[i] = form(components[i].getGenericType());
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
            types[i] = components[i].getType();
            plain &= inside[i].isPlain();
            shape.append(components[i].getGenericType().getTypeName())
                    .append(' ')
                    .append(components[i].getName());
            shape.append(';');
        }
        shapes.put(type.getName(), shape.toString());
        Form form = new RecordForm(constructor(type, types), accessors, inside);
        return plain ? shared(form) : form;
    }

    private static Constructor<?> constructor(Class<?> type, Class<?>[] types) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has one", e);
        }
    }

    private record RecordForm(Constructor<?> constructor, Method[] accessors, Form[] inside) implements Form {
        @Override
        public void write(Object value, Output out) throws IOException {
            try {
                for (int i = 0; i < inside.length; i++) {
                    inside[i].write(Objects.requireNonNull(accessors[i].invoke(value)), out);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Object read(Input in) throws IOException {
            Object[] parts = new Object[inside.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = inside[i].read(in);
            }
            try {
                return constructor.newInstance(parts);
            } catch (ReflectiveOperationException e) {
                throw new IOException(
                        "these bytes hold no " + constructor.getDeclaringClass().getSimpleName(), e);
            }
        }
    }
}
