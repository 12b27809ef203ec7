import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { misreadFrom } from '../../server/src/report/misread.ts';
import { cleanDraft } from '../helpers/draft.ts';

const readAs = (encoding: string, bytes: Buffer) => new TextDecoder(encoding).decode(bytes);

describe('misreadFrom', () => {
  const drafts = [cleanDraft(), cleanDraft({ layout: 'cells' }), cleanDraft({ layout: 'html' }), cleanDraft().slice(0, 60)];

  it.each(drafts)('tells a text in GB18030 that was read as UTF-8 or Latin-1', (draft) => {
    const bytes = iconv.encode(draft, 'gb18030');
    expect([readAs('utf-8', bytes), readAs('windows-1252', bytes), bytes.toString('latin1')].map(misreadFrom)).toEqual(
      Array(3).fill('gb18030'),
    );
  });

  it('tells a text in UTF-8 that was read as GB18030', () => {
    expect(misreadFrom(readAs('gb18030', Buffer.from(cleanDraft())))).toBe('utf-8');
  });

  it.each([
    cleanDraft(),
    cleanDraft().replaceAll('，', '\uFFFD'),
    `本镇2023年的工作总结，${'没有提到年报。'.repeat(20)}有几处\uFFFD\uFFFD损坏。`,
    'Où étaient les élèves de l’école à Noël ? Déjà très fatigués, ils préféraient rêver à l’été, là où tout était gaîté.',
    'Kääriäinen pääsi töihin jäätelötehtaaseen; hän söi jäätelöä.',
    '«Über Größe», «Äpfel», «Öl»: ÄÖÜ',
    'plain ASCII, and nothing else',
    '',
  ])('says nothing of a text that is read rightly, damaged or in another language', (text) => {
    expect(misreadFrom(text)).toBeNull();
  });
});
