import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/residue/word-residue.ts';
import { afterSafeFixes, reportedWords } from '../../helpers/check-rule.ts';

describe('word-residue', () => {
  it.each([
    ['[bookmark: _GoBack]本报告', '本报告'],
    ['_GoBack本报告', '本报告'],
    ['见Error! Reference source not found.表', '见表'],
    ['见错误！未定义书签。表', '见表'],
    ['见HYPERLINK "http://example.gov.cn/" \\t "_blank"网站', '见网站'],
    ['TOC \\o "1-3" \\h \\u目录', '目录'],
    ['第PAGE \\* MERGEFORMAT页', '第页'],
    ['见PAGEREF _Toc1234 \\h页', '见页'],
    ['公开&ldquo;三公&rdquo;经费&nbsp;&lt;详见网站&gt;', '公开“三公”经费 <详见网站>'],
    ['<p class="x">公开</p><o:p></o:p>', '公开'],
    ['公开\n[bookmark: _GoBack]\n条例', '公开\n条例'],
    ['公开\r\n\r\n  <o:p></o:p>\r\n\r\n条例', '公开\r\n\r\n条例'],
    ['公开\n\n<o:p></o:p><b></b>\n\n条例', '公开\n\n条例'],
  ])('cleans %s', (wrong, right) => {
    expect(afterSafeFixes(rule, wrong)).toBe(right);
  });

  it.each(['《关于印发<办法>的通知》', 'TOC 12项，<3万元，首页>公开，[附件]', '<见附件>、<http://example.gov.cn>'])(
    'is silent on %s',
    (text) => {
      expect(reportedWords(rule, text)).toEqual([]);
    },
  );

  it('reports the closing mark of a title that never opened, and leaves it', () => {
    const text = '《关于印发工作年度报告格式>的通知》';
    expect(reportedWords(rule, text)).toEqual(['>']);
    expect(afterSafeFixes(rule, text)).toBe(text);
  });
});
