import { CancellationTokenSource, Range, Selection, TextEditorRevealType, window } from 'vscode';
import {
    type ApplyWorkspaceEditParams,
    type ApplyWorkspaceEditResult,
    type BaseLanguageClient,
    ExecuteCommandRequest,
    type Middleware,
    type Position,
    ResponseError,
    TextDocumentEdit,
    TextEdit,
} from 'vscode-languageclient/node';

/**
 * What happens when somebody takes an offer between the lines: the program writes the new activity, we show where. If it
 * cannot, it says why in a sentence for people, which is shown as such.
 *
 * @param client speaks with the program; asked for when it is needed
 */
export function additions(client: () => BaseLanguageClient): Middleware {
    return {
        async executeCommand(command, args: unknown[]): Promise<void> {
            try {
                await client().sendRequest(ExecuteCommandRequest.type, { command, arguments: args as never[] });
            } catch (error) {
                void window.showWarningMessage(error instanceof Error ? error.message : String(error));
            }
        },
        workspace: {
            async handleApplyEdit(asked, next): Promise<ApplyWorkspaceEditResult | ResponseError<void>> {
                const done = await next(asked, new CancellationTokenSource().token);
                if (!(done instanceof ResponseError) && done.applied) {
                    await show(client(), asked);
                }
                return done;
            },
        },
    };
}

/** Shows the first of what was written, with the caret behind it. */
async function show(client: BaseLanguageClient, asked: ApplyWorkspaceEditParams): Promise<void> {
    const written = asked.edit.documentChanges?.find(TextDocumentEdit.is);
    const first = written?.edits.filter(TextEdit.is).sort((a, b) => compare(a.range.start, b.range.start))[0];
    if (!written || !first) {
        return;
    }
    const { protocol2CodeConverter: convert } = client;
    const editor = await window.showTextDocument(convert.asUri(written.textDocument.uri));
    const start = editor.document.offsetAt(convert.asPosition(first.range.start));
    const from = start + first.newText.length - first.newText.trimStart().length;
    const range = new Range(
        editor.document.positionAt(from),
        editor.document.positionAt(start + first.newText.trimEnd().length),
    );
    editor.selection = new Selection(range.end, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function compare(a: Position, b: Position): number {
    return a.line - b.line || a.character - b.character;
}
