import { describe, expect, test } from 'vitest';
import { isGuessed } from '../../client/src/guessed-language.ts';

describe('the language of a document is a guess', () => {
  test.each([
    ['untitled', 'Untitled-1', 'ini'],
    ['untitled', 'Untitled-1', 'plaintext'],
    ['untitled', 'Untitled-2', 'coffeescript'],
    ['file', '/drafts/青禾镇2023年报', 'ini'],
    ['file', '/drafts/1.青禾镇2023年报', 'sql'],
  ])('where it has no telling name: %s %s %s', (scheme, path, languageId) => expect(isGuessed({ scheme, path, languageId })).toBe(true));

  test.each([
    ['untitled', 'Untitled-1', 'nianbao'],
    ['untitled', 'Untitled-1', 'markdown'],
    ['untitled', '/drafts/settings.ini', 'ini'],
    ['file', '/drafts/settings.ini', 'ini'],
    ['file', '/drafts/年报.html', 'html'],
    ['file', '/drafts/年报.txt', 'plaintext'],
    ['file', '/drafts/年报', 'plaintext'],
    ['git', '/drafts/年报', 'ini'],
    ['output', 'log', 'ini'],
  ])('and not where it was chosen, or the name tells: %s %s %s', (scheme, path, languageId) =>
    expect(isGuessed({ scheme, path, languageId })).toBe(false),
  );
});
