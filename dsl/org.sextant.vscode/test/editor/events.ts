/** What can be undone. */
export class Disposable {
    static from(...all: { dispose(): unknown }[]): Disposable {
        return new Disposable(() => all.forEach((each) => each.dispose()));
    }

    constructor(private readonly undo: () => unknown) {}

    dispose(): void {
        this.undo();
    }
}

/** Tells those who listen. One that fails keeps no other from hearing; what it threw is kept for the tests. */
export class EventEmitter<T> {
    static readonly failures: unknown[] = [];
    private readonly listeners = new Set<(value: T) => unknown>();

    readonly event = (listener: (value: T) => unknown, self?: unknown, disposables?: Disposable[]): Disposable => {
        const bound = (value: T) => listener.call(self, value);
        this.listeners.add(bound);
        const undo = new Disposable(() => this.listeners.delete(bound));
        disposables?.push(undo);
        return undo;
    };

    fire(value: T): void {
        for (const each of [...this.listeners]) {
            try {
                each(value);
            } catch (error) {
                EventEmitter.failures.push(error);
            }
        }
    }

    dispose(): void {
        this.listeners.clear();
    }
}

/** A sign to stop. */
export class CancellationTokenSource {
    private readonly emitter = new EventEmitter<void>();
    readonly token = { isCancellationRequested: false, onCancellationRequested: this.emitter.event };

    cancel(): void {
        if (!this.token.isCancellationRequested) {
            this.token.isCancellationRequested = true;
            this.emitter.fire();
        }
    }

    dispose(): void {
        this.emitter.dispose();
    }
}

export class CancellationError extends Error {}
