package org.sextant.lsp.internal.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages until there are no more. What is no message is answered with an error, and reading goes on at the next
 * header, wherever that stands.
 */
public final class MessageReader implements MessageProducer {
    private static final String LENGTH = "content-length:";
    private static final int ENDED = -1;
    private static final int UNKNOWN = -2;
    /** No text that people write by hand is longer. */
    private static final int MOST = 512 << 20;
    private static final int LONGEST_LINE = 4096;

    private final InputStream in;
    private final MessageJsonHandler json;
    private final MessageIssueHandler issues;
    private final MessageConsumer answers;
    private boolean lost;

    /**
     * Makes one.
     *
     * @param in      the messages
     * @param json    understands them
     * @param issues  answers messages that can be read and are wrong
     * @param answers takes answers to what can't be read
     */
    public MessageReader(InputStream in, MessageJsonHandler json, MessageIssueHandler issues,
            MessageConsumer answers) {
        this.in = in;
        this.json = json;
        this.issues = issues;
        this.answers = answers;
    }

    @Override
    public void listen(MessageConsumer consumer) {
        try {
            for (int length = header(); length != ENDED; length = header()) {
                byte[] body = in.readNBytes(length);
                if (body.length < length) {
                    return;
                }
                lost = false;
                hand(body, consumer);
            }
        } catch (IOException e) {
            // Whoever wrote is gone.
            return;
        }
    }

    private void hand(byte[] body, MessageConsumer consumer) {
        try {
            Message message = json.parseMessage(
                    new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
            if (message == null) {
                wrong("a message is empty");
            } else {
                consumer.consume(message);
            }
        } catch (MessageIssueException e) {
            if (e.getRpcMessage() == null || e.getRpcMessage() instanceof ResponseMessage) {
                wrong("a message is no JSON-RPC: " + e.getIssues());
            } else {
                issues.handle(e.getRpcMessage(), e.getIssues());
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            wrong("a message is no JSON-RPC: " + e.getMessage());
        }
    }

    private void wrong(String what) {
        ResponseMessage answer = new ResponseMessage();
        answer.setError(new ResponseError(ResponseErrorCode.ParseError, what, null));
        answers.consume(answer);
    }

    /** Reads up to the empty line behind a header that gives a length. */
    private int header() throws IOException {
        int length = UNKNOWN;
        boolean said = false;
        for (String line = line(); line != null; line = line()) {
            int at = line.toLowerCase(Locale.ROOT).lastIndexOf(LENGTH);
            if (at >= 0) {
                length = length(line.substring(at + LENGTH.length()).strip());
                said = true;
            } else if (line.isEmpty() && length != UNKNOWN) {
                return length;
            } else if (line.isEmpty()) {
                lost(said ? "Content-Length is no number of bytes up to " + MOST : "Content-Length is missing");
            }
        }
        return ENDED;
    }

    private static int length(String text) {
        try {
            int length = Integer.parseInt(text);
            return length < 0 || length > MOST ? UNKNOWN : length;
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    /** Says once that the thread is lost, not of each line until it is found again. */
    private void lost(String why) {
        if (!lost) {
            lost = true;
            wrong(why);
        }
    }

    /** The next line, or of a very long one its end; null if there is none. */
    private @Nullable String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (next != '\r') {
                line.append((char) next);
            }
            if (line.length() > 2 * LONGEST_LINE) {
                line.delete(0, LONGEST_LINE);
            }
        }
        return line.toString();
    }
}
