import { afterEach, describe, expect, test } from 'vitest';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, type ClientOptions, stopClients } from './client.ts';

afterEach(stopClients);

const uri = 'file:///drafts/青禾镇.txt';
const residue = '[bookmark: _GoBack]';
const slip = cleanDraft().replace('（一）主动公开。', `（一）主动公开。${residue}`);
const onSave = { run: 'onSave' };
const off = { enable: false };

/** An editor that asks, as it goes about it: it tells what it shows, and keeps that where nothing is new. */
class Editor {
  readonly client: Client;
  #resultId: string | undefined;
  #shown: readonly unknown[] = [];

  constructor(client: Client) {
    this.client = client;
  }

  static async open(settings: object): Promise<Editor> {
    const editor = new Editor(await Client.start({ settings }));
    await editor.client.open(uri, slip);
    return editor;
  }

  /** The rules whose findings it shows after it has asked. */
  async rules(): Promise<readonly unknown[]> {
    const { kind, resultId, items } = await this.client.pull(uri, this.#resultId);
    if (kind === 'full') this.#shown = (items ?? []).map(({ code }) => code);
    this.#resultId = resultId;
    return this.#shown;
  }

  /** Changes the settings, and waits to be told to ask anew. */
  async set(settings: object): Promise<void> {
    const before = this.client.refreshes;
    await this.client.setSettings(settings);
    await this.client.until(() => this.client.refreshes > before);
  }
}

describe('checking on saving, in an editor that asks', () => {
  test('a draft that is opened is checked', async () => {
    expect(await (await Editor.open(onSave)).rules()).toEqual(['word-residue']);
  });

  test('what is shown stays until the draft is saved', async () => {
    const editor = await Editor.open(onSave);
    await editor.rules();
    await editor.client.replace(uri, residue, '');
    expect(await editor.rules()).toEqual(['word-residue']);
    await editor.client.save(uri);
    expect(await editor.rules()).toEqual([]);
    await editor.client.replace(uri, '（一）主动公开。', `（一）主动公开。${residue}`);
    expect(await editor.rules()).toEqual([]);
    await editor.client.save(uri);
    expect(await editor.rules()).toEqual(['word-residue']);
  });

  test('an editor that shows nothing yet is given the findings at the places where they are now', async () => {
    const { client } = await Editor.open(onSave);
    await client.pull(uri);
    await client.replace(uri, '（一）主动公开。', '（一）主动公开。本镇');
    const { items } = await client.pull(uri);
    expect(items?.map(({ range }) => range)).toEqual([client.rangeOf(uri, residue)]);
  });

  test('the help of the editor is for the text as it stands', async () => {
    const { client } = await Editor.open(onSave);
    await client.pull(uri);
    await client.replace(uri, '（一）主动公开。', '（一）主动公开。本镇');
    const [action] = await client.codeActions(uri, client.rangeOf(uri, residue), { only: ['quickfix'] });
    await client.apply(uri, action ?? { title: 'none' });
    expect(client.textOf(uri)).toBe(cleanDraft().replace('（一）主动公开。', '（一）主动公开。本镇'));
  });

  test('the setting may be changed while the draft is open', async () => {
    const editor = await Editor.open({});
    await editor.rules();
    await editor.set(onSave);
    await editor.client.replace(uri, residue, '');
    expect(await editor.rules()).toEqual(['word-residue']);
    await editor.set({ run: 'onType' });
    expect(await editor.rules()).toEqual([]);
  });
});

describe('checking switched off, in an editor that asks', () => {
  test('nothing is found in a draft that is opened, and nothing is offered to mend', async () => {
    const editor = await Editor.open(off);
    expect(await editor.rules()).toEqual([]);
    const actions = await editor.client.codeActions(uri, editor.client.rangeOf(uri, residue), {});
    expect(actions.filter(({ kind }) => kind?.startsWith('quickfix'))).toEqual([]);
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(await editor.client.codeActions(uri, whole, { only: ['source.fixAll.nianbao'] })).toEqual([]);
  });

  test('what was found goes at once, and comes back when it is switched on again', async () => {
    const editor = await Editor.open({});
    expect(await editor.rules()).toEqual(['word-residue']);
    await editor.set(off);
    expect(await editor.rules()).toEqual([]);
    await editor.set({});
    expect(await editor.rules()).toEqual(['word-residue']);
  });

  test('it comes back at the right places though the draft was changed and not saved', async () => {
    const editor = await Editor.open(onSave);
    await editor.rules();
    await editor.set({ ...off, ...onSave });
    await editor.rules();
    await editor.client.replace(uri, '（一）主动公开。', '（一）主动公开。本镇');
    await editor.set(onSave);
    const { items } = await editor.client.pull(uri);
    expect(items?.map(({ range }) => range)).toEqual([editor.client.rangeOf(uri, residue)]);
  });
});

describe('an editor that waits', () => {
  /** The rules of the findings that it was sent last; undefined before it was sent any. */
  const shown = (client: Client) => client.published.at(-1)?.diagnostics.map(({ code }) => code);
  const shows = (client: Client, ...rules: string[]) => client.until(() => JSON.stringify(shown(client)) === JSON.stringify(rules));
  const open = async (options: ClientOptions): Promise<Client> => {
    const client = await Client.start({ pulls: false, ...options });
    await client.open(uri, slip);
    return client;
  };
  /** Longer than the server waits before it sends anything. */
  const pause = () => new Promise((done) => setTimeout(done, 200));

  test('is sent new findings on saving only', async () => {
    const client = await open({ settings: onSave });
    await shows(client, 'word-residue');
    const before = client.published.length;
    await client.replace(uri, residue, '');
    await pause();
    expect(client.published.length).toBe(before);
    await client.save(uri);
    await shows(client);
  });

  test('is sent an empty list when checking is switched off, and the findings when it is switched on', async () => {
    const client = await open({ settings: {} });
    await shows(client, 'word-residue');
    await client.setSettings(off);
    await shows(client);
    await client.setSettings({});
    await shows(client, 'word-residue');
  });

  test('is sent them too where nothing was saved meanwhile', async () => {
    const client = await open({ initializationOptions: onSave });
    await shows(client, 'word-residue');
    await client.setSettings({ ...off, ...onSave });
    await shows(client);
    await client.replace(uri, '（二）依申请公开。', `（二）依申请公开。${residue}`);
    await client.setSettings(onSave);
    await shows(client, 'word-residue', 'word-residue');
  });
});
