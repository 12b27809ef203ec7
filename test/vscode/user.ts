import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How many findings of each severity there are. */
export type ProblemCounts = Readonly<Record<'error' | 'warning' | 'information', number>>;

/** The numbers that the status bar shows for them. */
const shownCounts = ({ error, warning, information }: ProblemCounts): number[] => [
  error,
  warning,
  ...(information > 0 ? [information] : []),
];

/** What somebody at the keyboard does in VS Code, and what they see. */
export class User {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a window and waits until it can be worked in. */
  async openWindow(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('.explorer-folders-view').waitFor({ timeout: 60_000 });
  }

  /** Opens a file with a double click in the Explorer. (Ctrl+P needs a search program that this VS Code comes without.) */
  async openFile(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
  }

  /** Runs a command by its title with F1. */
  async runCommand(title: string): Promise<void> {
    const offered = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    const isOffered = async () => {
      await this.page.keyboard.press('F1');
      await this.page.locator('.quick-input-widget input[type="text"]').fill(`>${title}`);
      const isThere = await offered.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
      // A list that was opened before the extension was known does not learn of it.
      if (!isThere) await this.page.keyboard.press('Escape');
      return isThere;
    };
    await expect.poll(isOffered, { timeout: 30_000 }).toBe(true);
    await offered.click();
  }

  /** Copies something elsewhere, as a page or a spreadsheet offers it. */
  async copy(html: string, text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const blob = (type: string, content: string) => `'${type}': new Blob([${JSON.stringify(content)}], { type: '${type}' })`;
    // In words: this code is not checked against the types of a browser.
    await this.page.evaluate(`navigator.clipboard.write([new ClipboardItem({ ${blob('text/html', html)}, ${blob('text/plain', text)} })])`);
  }

  /** Opens a blank document that has no name yet, and pastes a text into it. */
  async newDocument(text: string): Promise<void> {
    await this.runCommand('File: New Untitled Text File');
    await this.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await this.focusText();
    await this.paste(text);
  }

  /** Waits until the document in front is taken for a language. */
  async seesLanguage(name: string): Promise<void> {
    await this.page.locator('[id="status.editor.mode"]', { hasText: name }).waitFor();
  }

  /** Gives the document in front another language. */
  async chooseLanguage(name: string): Promise<void> {
    await this.page.locator('[id="status.editor.mode"]').click();
    await this.page.locator('.quick-input-widget input[type="text"]').fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await this.seesLanguage(name);
    await this.focusText();
  }

  /** Closes the document in front, and lets it go. */
  async closeWithoutSaving(): Promise<void> {
    await this.runCommand('View: Revert and Close Editor');
    await this.page.locator('.tab').waitFor({ state: 'detached' });
  }

  /** Puts the cursor into the text of the document in front. */
  async focusText(): Promise<void> {
    // A click could hit the hint that a blank document shows.
    await this.page.keyboard.press('Control+1');
  }

  /** Pastes plain text where the cursor is. */
  async paste(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await this.page.keyboard.press('Control+V');
  }

  /** The whole text of the document in front, as copying it gives it. */
  async wholeText(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.focusText();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Control+C');
    return this.page.evaluate<string>('navigator.clipboard.readText()');
  }

  /** Goes to a place in the editor: line and column as the status bar counts them. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const widget = this.page.locator('.quick-input-widget');
    await widget.locator('input[type="text"]').fill(`:${line}:${column}`);
    // Enter does nothing until the place is offered.
    await widget
      .locator('.monaco-list-row', { hasText: new RegExp(`\\b${line}\\b`) })
      .first()
      .waitFor();
    await this.page.keyboard.press('Enter');
    await widget.waitFor({ state: 'hidden' });
  }

  /** Goes into words of a text that the editor shows, `into` characters behind their beginning. */
  async goToWords(text: string, words: string, into = 0): Promise<void> {
    const lines = text.split('\n');
    const line = lines.findIndex((shown) => shown.includes(words));
    await this.goTo(line + 1, (lines[line] ?? '').indexOf(words) + into + 1);
  }

  /** Closes lists, menus and the like, one in another too. */
  async closePopups(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
  }

  /** Rests the pointer on a word of a line; both must be in view once the line is gone to. */
  async pointAt(line: number, column: number): Promise<void> {
    await this.goTo(line, column);
    const place = await this.page.locator('.editor-instance .cursors-layer .cursor').first().boundingBox();
    if (!place) throw new Error('The cursor is not to be seen.');
    await this.page.mouse.move(place.x + 4, place.y + place.height / 2, { steps: 4 });
  }

  /** What is told about the place under the pointer. */
  hover(): Locator {
    return this.page.locator('.editor-instance .monaco-hover:not(.hidden)').first();
  }

  /** Shows the Problems panel. */
  async showProblems(): Promise<void> {
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await this.page.locator('.markers-panel').waitFor();
  }

  /** Shows those problems only that contain a text; the panel draws no more lines than fit into it. */
  async filterProblems(text: string): Promise<void> {
    await this.showProblems();
    await this.page.locator('.part.panel .viewpane-filter input').fill(text);
  }

  /** The files that the Problems panel lists. */
  filesWithProblems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row[aria-level="1"]');
  }

  /** The findings that the Problems panel lists, each without its related places. */
  problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row[aria-level="2"]');
  }

  /** Waits until the status bar counts so many findings; hints it leaves out. */
  async seesProblemCounts(counts: ProblemCounts): Promise<void> {
    await expect.poll(() => this.#problemCounts(), { timeout: 30_000 }).toEqual(shownCounts(counts));
  }

  /**
   * Fixes all that can be fixed, so that so many findings are left. VS Code calls its command off where findings come in at that
   * moment, and says nothing; who sees nothing happen asks again.
   */
  async fixAll(left: ProblemCounts): Promise<void> {
    const shown = shownCounts(left);
    const isDone = async () => {
      await this.focusText();
      await this.runCommand('Fix All');
      const happens = expect.poll(() => this.#problemCounts(), { timeout: 10_000 }).toEqual(shown);
      return happens.then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isDone, { timeout: 60_000 }).toBe(true);
  }

  async #problemCounts(): Promise<number[] | undefined> {
    const shown = await this.page.locator('[id="status.problems"]').textContent();
    return shown?.match(/\d+/g)?.map(Number);
  }

  /** The lines of the menu that Ctrl+. shows. */
  actions(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  /** The lines of the list of what may be written. */
  suggestions(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** The wavy lines of one severity in the part of the text that is in view. */
  squiggles(severity: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.editor-instance .squiggly-${severity}`);
  }

  /** Points at the language status, and waits until the item that is described shows. */
  async showStatus(what: string): Promise<Locator> {
    await this.page.locator('.statusbar-item[id^="status.languageStatus"]').hover();
    const item = this.page.locator('.hover-language-status', { hasText: what });
    await item.waitFor();
    return item;
  }

  /** Points at nothing in particular. */
  async leaveStatus(): Promise<void> {
    await this.page.mouse.move(640, 400);
  }

  /** The text of the editor in front as far as it is in view, without VS Code's unbreakable blanks. */
  async visibleText(): Promise<string> {
    const text = await this.page.locator('.editor-instance .view-lines').first().textContent();
    return (text ?? '').replaceAll('\u00a0', ' ');
  }

  /** Waits until the text in view answers to a description. */
  async seesText(what: string | RegExp): Promise<void> {
    await expect.poll(() => this.visibleText(), { timeout: 15_000 }).toMatch(what);
  }
}

/** Writes the files that a user finds in the folder; their names may contain folders. */
export async function fillFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
