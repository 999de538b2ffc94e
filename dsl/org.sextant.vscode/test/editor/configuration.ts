import { EventEmitter } from './events';

interface Property {
    default?: unknown;
    scope?: string;
}

/** The parts of an extension's manifest that say what its settings are. */
export interface Manifest {
    contributes: { configuration: { properties: Record<string, Property> } };
    capabilities: { untrustedWorkspaces: { restrictedConfigurations?: string[] } };
}

/**
 * The settings, of the user and of the folder. As in VS Code, what the folder says counts more, but not for settings of the
 * machine, nor, while the folder is not trusted, for those that the extension names.
 */
export class Configuration {
    readonly user: Record<string, unknown> = {};
    readonly folder: Record<string, unknown> = {};
    readonly changed = new EventEmitter<{ affectsConfiguration(section: string): boolean }>();
    isTrusted = true;

    constructor(private readonly manifest: Manifest) {}

    private counts(name: string): boolean {
        const { scope } = this.manifest.contributes.configuration.properties[name] ?? {};
        const restricted = this.manifest.capabilities.untrustedWorkspaces.restrictedConfigurations ?? [];
        return scope !== 'machine' && scope !== 'application' && (this.isTrusted || !restricted.includes(name));
    }

    get(name: string): unknown {
        const own = this.counts(name) ? this.folder[name] : undefined;
        return own ?? this.user[name] ?? this.manifest.contributes.configuration.properties[name]?.default;
    }

    /** What `workspace.getConfiguration` gives. */
    section(section?: string): { get<T>(name: string, otherwise?: T): T | undefined } {
        return { get: (name, otherwise) => (this.get(section ? `${section}.${name}` : name) as never) ?? otherwise };
    }

    /** Changes a setting and tells of it. */
    set(where: 'user' | 'folder', name: string, value: unknown): void {
        this[where][name] = value;
        this.tell([name]);
    }

    /** People say that they trust the folder. */
    trust(): void {
        this.isTrusted = true;
        this.tell(Object.keys(this.folder));
    }

    private tell(names: string[]): void {
        this.changed.fire({
            affectsConfiguration: (section) => names.some((each) => each === section || each.startsWith(`${section}.`)),
        });
    }
}
