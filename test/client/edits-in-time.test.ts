import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CancellationToken, CodeAction, type CodeActionContext, type Position, type Range, type TextDocument, window } from 'vscode';
import { editsInTime } from '../../client/src/edits-in-time.ts';

/** A draft of the editor's, of which only the version counts here. */
const draft = (version = 1) => ({ version }) as { version: number } & TextDocument;
const [range, position, context, token] = [{} as Range, {} as Position, {} as CodeActionContext, {} as CancellationToken];
const moved = '文稿已有改动，这次没有写入；请再试一次。';

/** What the editor gets of actions that the server finds; `meanwhile` happens before it answers. */
async function offer(document: TextDocument, found: readonly CodeAction[], meanwhile = () => undefined as unknown) {
  const next = async () => {
    meanwhile();
    return [...found];
  };
  return (await editsInTime.provideCodeActions?.(document, range, context, token, next)) ?? [];
}

/** What the editor gets where an action is chosen; `whole` is the server's answer if it is asked. */
const choose = (action: CodeAction, whole: CodeAction = action) => editsInTime.resolveCodeAction?.(action, token, async () => whole);

function fix(edit: object | null): CodeAction {
  const action = new CodeAction('改正');
  return edit ? Object.assign(action, { edit }) : action;
}

const warn = vi.spyOn(window, 'showWarningMessage');
beforeEach(() => void warn.mockClear());
afterAll(() => void warn.mockRestore());

describe('actions', () => {
  test('for a text that has moved on while they were looked for are none', async () => {
    const document = draft();
    expect(await offer(document, [fix({ of: 1 })], () => document.version++)).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
  });

  test('are offered without their edits, which come when one is chosen', async () => {
    const edit = { of: 1 };
    const [action] = await offer(draft(), [fix(edit)]);
    expect(action).toBeInstanceOf(CodeAction);
    expect((action as CodeAction).edit).toBeUndefined();
    const chosen = await choose(action as CodeAction);
    expect(chosen).toBeInstanceOf(CodeAction);
    expect(chosen?.title).toBe('改正');
    expect(chosen?.edit).toBe(edit);
    expect(warn).not.toHaveBeenCalled();
  });

  test('that are chosen after a change write nothing, and say so', async () => {
    const document = draft();
    const [action] = await offer(document, [fix({ of: 1 })]);
    document.version++;
    expect(await choose(action as CodeAction)).toBeUndefined();
    expect(warn.mock.calls).toEqual([[moved]]);
  });

  test('whose edits the server finds when they are chosen are held to the same text', async () => {
    const document = draft();
    const whole = fix({ of: 1 });
    const [first, second] = await offer(document, [fix(null), fix(null)]);
    expect(await choose(first as CodeAction, whole)).toBe(whole);
    document.version++;
    expect(await choose(second as CodeAction, whole)).toBeUndefined();
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test('are held to it also where the change comes while the server looks for the edits', async () => {
    const document = draft();
    const [action] = await offer(document, [fix(null)]);
    const chosen = editsInTime.resolveCodeAction?.(action as CodeAction, token, async () => {
      document.version++;
      return fix({ of: 1 });
    });
    expect(await chosen).toBeUndefined();
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test('of others, and commands, go through as they are', async () => {
    const command = { title: '忽略', command: 'nianbao.ignore' };
    const next = async () => [command];
    expect(await editsInTime.provideCodeActions?.(draft(), range, context, token, next)).toEqual([command]);
    const whole = fix({ of: 1 });
    expect(await choose(fix(null), whole)).toBe(whole);
  });
});

describe('renaming', () => {
  const rename = (document: TextDocument, meanwhile = () => undefined as unknown) =>
    editsInTime.provideRenameEdits?.(document, position, '青禾镇', token, async () => {
      meanwhile();
      return { size: 1 } as never;
    });

  test('gives its edits for the text that it was asked about', async () => {
    expect(await rename(draft())).toEqual({ size: 1 });
  });

  test('fails, and says why, where the text has moved on', async () => {
    const document = draft();
    await expect(rename(document, () => document.version++)).rejects.toThrow(moved);
  });
});
