const PATIENCE_MS = 60_000;
const LOOK_MS = 10;

/** Says what may explain that something is waited for in vain. */
export const witness = { say: (): string => '' };

/**
 * Waits until something is so.
 *
 * @param what what is waited for, for the message
 * @param look gives it as soon as it is there, nothing or false before
 * @throws with the last failure of the look, or what was waited for, if it does not become so in time
 */
export async function until<T>(
    what: string,
    look: () => T | Promise<T>,
): Promise<Exclude<T, undefined | false | null>> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
        let failure: unknown;
        try {
            const seen = await look();
            if (seen) {
                return seen as Exclude<T, undefined | false | null>;
            }
        } catch (error) {
            failure = error;
        }
        if (Date.now() > end) {
            throw new Error(`waited in vain: ${what}\n${witness.say()}`, { cause: failure });
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
}
