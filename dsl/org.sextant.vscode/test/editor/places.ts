/** A place in a text. Lines and characters count from 0, characters in units of UTF-16. */
export class Position {
    constructor(
        readonly line: number,
        readonly character: number,
    ) {
        if (line < 0 || character < 0) {
            throw new Error(`no place: ${line}:${character}`);
        }
    }

    compareTo(other: Position): number {
        return this.line - other.line || this.character - other.character;
    }

    isBefore(other: Position): boolean {
        return this.compareTo(other) < 0;
    }

    isAfter(other: Position): boolean {
        return this.compareTo(other) > 0;
    }

    isEqual(other: Position): boolean {
        return this.compareTo(other) === 0;
    }
}

/** What stands between two places. */
export class Range {
    readonly start: Position;
    readonly end: Position;

    constructor(start: Position, end: Position);
    constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number);
    constructor(a: Position | number, b: Position | number, c?: number, d?: number) {
        const start = a instanceof Position ? a : new Position(a, b as number);
        const end = b instanceof Position ? b : new Position(c as number, d as number);
        [this.start, this.end] = start.isAfter(end) ? [end, start] : [start, end];
    }

    get isEmpty(): boolean {
        return this.start.isEqual(this.end);
    }

    isEqual(other: Range): boolean {
        return this.start.isEqual(other.start) && this.end.isEqual(other.end);
    }

    contains(other: Position): boolean {
        return !other.isBefore(this.start) && !other.isAfter(this.end);
    }
}

/** What is selected; the caret is at its active end. */
export class Selection extends Range {
    constructor(
        readonly anchor: Position,
        readonly active: Position,
    ) {
        super(anchor, active);
    }
}

export class Location {
    readonly range: Range;

    constructor(
        readonly uri: { toString(): string },
        place: Range | Position,
    ) {
        this.range = place instanceof Position ? new Range(place, place) : place;
    }
}
