import { describe, expect, it } from 'vitest';
import { claimsIn } from './read.ts';

/** Ways of real reports to say what the patterns know. */

const request = '（二）依申请公开。';

describe('who received them', () => {
  it.each([
    ['镇没有收到政府信息公开申请。', 'none'],
    ['镇党委、政府未收到政府信息公开申请。', 'none'],
    ['镇收到政府信息公开申请5件。', 'got=5'],
  ])('the organ by the last word of its name: %s', (text, claims) => {
    expect(claimsIn(text, request)).toContain(claims);
  });
});

describe('that there were none', () => {
  it.each([
    '未接收到公民个人或企业提交的政府信息公开申请。',
    '未收到任何以书面或网络形式提出的政府信息公开申请。',
    '依申请公开政府信息的情况：无。',
    '依申请公开政府信息0人次。',
  ])('%s', (text) => {
    expect(claimsIn(text, request)).toMatch(/none|=0/);
  });

  it.each(['收到网上提交的政府信息公开申请4件，未收到信函、传真方式提交的申请。', '收到政府信息公开申请4件，未收到其他渠道的申请。'])(
    'by some ways only: %s',
    (text) => {
      expect(claimsIn(text, request)).toMatch(/none got=0@channel/);
    },
  );

  it.each([
    '未发生因政府信息公开引发的行政复议、诉讼事件。',
    '没有因信息公开而引起的行政复议、行政诉讼及上访事件。',
    '未出现因信息公开被申请复议、被起诉的情形。',
    '未收到有关政府信息公开事务的行政复议申请和行政诉讼应诉通知。',
    '政府信息公开行政复议、行政诉讼情况：无。',
  ])('reviews and suits: %s', (text) => {
    expect(claimsIn(text, request)).toContain('none');
  });
});

describe('what became of them', () => {
  it.each([
    ['全年办理申请96件，根据《条例》第十六条规定不予公开13件。', 'refused=13'],
    ['全年答复申请96件，经征求第三方意见、区分处理后部分公开的有26件。', 'partial=26'],
    ['全年共办理完成政府信息公开申请86件（其中上年度结转4件）。', 'done=86'],
    ['全年办结申请96件，按“部分公开”答复20件。', 'partial=20'],
    ['办结申请96件，结果为“予以公开”“部分公开”的分别为40件、24件。', 'partial=24'],
    ['共接受依申请公开政府信息13例。', 'got=13'],
    ['因政府信息公开被申请行政复议（2件）、行政诉讼（1件）。', 'review=2'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text, request)).toContain(claim);
  });
});

describe('numbers of others', () => {
  it('of the office of the government above are not ours', () => {
    expect(claimsIn('市政府办公室全年收到政府信息公开申请120件，其中转我镇办理12件。', request)).toContain('got=120@elsewhere');
  });
});

describe('a sentence that a page has torn', () => {
  it.each([
    '（二）依申请公开。全县共收到政府信息公开申请208件。其中，县公安局、\n县自然资源局分别收到政府信息\n\n公开申请31件、22件。',
    '（二）依申请公开。全县共收到政府信息公开申请208件，其中县公安局收到政府信息\n\n公开申请31件。',
  ])('makes no claim behind the tear: %j', (text) => {
    expect(claimsIn(text, '')).not.toContain('=31');
  });
});
