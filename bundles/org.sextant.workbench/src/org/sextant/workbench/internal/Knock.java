package org.sextant.workbench.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** Goes to the {@link Door} of a workbench that runs. */
public enum Knock {
    /** The running workbench has taken the folder. */
    TAKEN,
    /** Nobody opened: there is no workbench behind the address, or none yet, or none any more. */
    NOBODY,
    /** Somebody is there and does not answer. */
    SILENT,
    /** The workbench is another user's. */
    FORBIDDEN;

    /** How long the workbench may take to answer. */
    public static final int PATIENCE_MS = 5000;

    /**
     * Hands a folder over.
     *
     * @param file      where the running workbench wrote its address
     * @param folder    the folder's absolute path; empty for none
     * @param patience  how long to wait for an answer, in milliseconds
     * @return what came of it
     */
    public static Knock at(Path file, String folder, int patience) {
        try {
            Address address = Address.read(file);
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.port());
                    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                    DataInputStream in = new DataInputStream(socket.getInputStream())) {
                socket.setSoTimeout(patience);
                out.writeUTF(address.secret());
                out.writeUTF(folder);
                return in.readUTF().equals(Door.TAKEN) ? TAKEN : NOBODY;
            }
        } catch (AccessDeniedException e) {
            return FORBIDDEN;
        } catch (SocketTimeoutException e) {
            return SILENT;
        } catch (IOException e) {
            return NOBODY;
        }
    }
}
