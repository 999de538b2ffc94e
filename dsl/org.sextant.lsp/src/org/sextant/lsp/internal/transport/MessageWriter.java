package org.sextant.lsp.internal.transport;

import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;

/** Sends messages in their order on a thread of its own: a client that is slow to read holds nobody up. */
public final class MessageWriter implements MessageConsumer {
    private static final long PATIENCE_MS = 2000;
    /** Stands behind the last message. */
    private static final Message LAST = new Message() {
    };

    private final BlockingQueue<Message> waiting = new LinkedBlockingQueue<>();
    private final StreamMessageConsumer out;
    private final Consumer<String> log;
    private final Runnable gone;
    private final Thread thread;

    /**
     * Begins.
     *
     * @param out  takes the messages
     * @param json writes them
     * @param log  takes lines for those who look for a fault
     * @param gone told when nobody reads any more
     */
    public MessageWriter(OutputStream out, MessageJsonHandler json, Consumer<String> log, Runnable gone) {
        this.out = new StreamMessageConsumer(out, json);
        this.log = log;
        this.gone = gone;
        thread = new Thread(this::write, "messages out");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void consume(Message message) {
        waiting.add(message);
    }

    private void write() {
        try {
            for (Message next = waiting.take(); next != LAST; next = waiting.take()) {
                write(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (JsonRpcException e) {
            gone.run();
        }
    }

    private void write(Message message) {
        try {
            out.consume(message);
        } catch (JsonRpcException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            log.accept("a message could not be written: " + e);
        }
    }

    /** Sends what is left, unless nobody reads it, and ends. */
    public void close() {
        waiting.add(LAST);
        try {
            thread.join(PATIENCE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
