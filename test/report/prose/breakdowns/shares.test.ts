import { describe, expect, it } from 'vitest';
import { parse } from '../../../../server/src/report/parse.ts';
import { readChanges } from '../../../../server/src/report/prose/breakdowns/changes.ts';
import { readShares } from '../../../../server/src/report/prose/breakdowns/shares.ts';

/** Which count is which share of which whole; ? where the text does not show the whole for sure. */
const shares = (text: string): string[] =>
  readShares(parse(text, { assumeReport: true })).map(
    ({ percent, numerator, whole }) => `${numerator.value}/${whole?.value ?? '?'} = ${percent.value}%`,
  );

describe('shares', () => {
  it.each<[string, string[]]>([
    ['公开信息805条，其中政策解读35条，占4.35%。', ['35/805 = 4.35%']],
    ['收到申请12件，其中自然人8件，占66.7%；法人4件，占33.3%。', ['8/12 = 66.7%', '4/12 = 33.3%']],
    ['收到申请12件，其中自然人8件、法人4件，分别占66.7%、33.3%。', ['8/12 = 66.7%', '4/12 = 33.3%']],
    ['收到申请12件。其中自然人8件、法人4件，占比分别为66.7%和33.3%。', ['8/12 = 66.7%', '4/12 = 33.3%']],
    ['收到申请1200件（其中网上申请900件，占75%；信函申请300件，占25%）。', ['900/1200 = 75%', '300/1200 = 25%']],
    ['公开信息200条，政策解读35条，占比17.5%，回应关切20条，占比10%。', ['35/200 = 17.5%', '20/200 = 10%']],
    ['公开信息213条。从渠道看，网站公开信息213条，占比100%。', ['213/213 = 100%']],
    ['网站公开信息35条，占全年公开信息总数805条的4.35%。', ['35/805 = 4.35%']],
    ['收到申请122件，其中自然人占比35.2%（43件），法人占64.8%(79件)。', ['43/122 = 35.2%', '79/122 = 64.8%']],
    ['收到申请8件。其中自然人占62.5%（5件），法人占37.5%（共3件）。', ['5/8 = 62.5%', '3/8 = 37.5%']],
    ['收到申请8件，答复9件。申请人中，自然人占62.5%（5件），法人占37.5%（3件）。', ['5/8 = 62.5%', '3/8 = 37.5%']],
    ['收到申请41件，结转1件，答复42件。申请人中，自然人占比85.4%（35件），其余6件由法人提出。', ['35/41 = 85.4%']],
    ['收到申请41件，答复42件。自然人占比85.4%（35件），法人5件。', ['35/? = 85.4%']],
    ['自然人申请8件，占66.7%；法人申请4件，占33.3%。', ['8/? = 66.7%', '4/? = 33.3%']],
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected);
  });

  it.each([
    '自然人占70%，法人占30%。',
    '收到申请10件，自然人占70%（较上年增加2件），法人占30%（含结转1件）。',
    '我局办理35件，占全市总量的3.5%。',
    '公开信息805条，其中政策解读35条，约占4%。',
    '办结率100%，满意率98.5%，同比增长20%。',
  ])('none in %s', (text) => {
    expect(shares(text)).toEqual([]);
  });
});

const changes = (text: string): string[] =>
  readChanges(parse(text, { assumeReport: true })).map(
    ({ percent, before, after, direction }) => `${before.value}→${after.value} = ${direction * (percent.value ?? 0)}%`,
  );

describe('changes', () => {
  it.each<[string, string[]]>([
    ['申请量由12件增至15件，增长25%。', ['12→15 = 25%']],
    ['申请量从上年的15件减少到12件，同比下降20%。', ['15→12 = -20%']],
    ['2023年收到申请15件，较上年12件增长25%。', ['12→15 = 25%']],
    ['2023年收到申请15件，同比增长25%。', []],
    ['公开信息500条，收到申请12件，办件量增长25%。', []],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });
});
