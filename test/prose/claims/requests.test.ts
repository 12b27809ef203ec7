import { describe, expect, it } from 'vitest';
import { claimsIn } from './read.ts';

/** How many requests came, were answered and are left: sentences of section one, and what they claim. */

type Row = readonly [sentence: string, claims: string];

const groups: Readonly<Record<string, readonly Row[]>> = {
  received: [
    ['2023年度，我镇共受理政府信息公开申请17件。', 'got=17'],
    ['全年登记依申请公开申请6宗。', 'got=6'],
    ['本年度接到政府信息公开申请9份，均按规定答复。', 'got=9'],
    ['共收到信息公开申请1,024件。', 'got=1024'],
    ['收到政府信息公开申请１２件。', 'got=12'],
    ['收到政府信息公开申请三件。', 'got=3'],
    ['政府信息公开申请数量为12件。', 'requests=12'],
    ['2023年，依申请公开0件。', 'requests=0'],
    ['我镇全年收到的政府信息公开申请共12件。', 'got=12'],
    ['收到依申请公开政府信息12条。', 'got=12'],
    ['收到5件政府信息公开申请。', 'got=5'],
    ['全年我镇共有1件政府信息公开申请，已依法予以公开。', 'requests=1'],
    ['共收到公民、法人和其他组织提出的政府信息公开申请12件，同比增加3件，全部按时答复。', 'got=12'],
    ['收到申请5件，内容涉及土地征收、房屋拆迁。', 'got=5'],
    ['青禾镇政府共收到申请4件。', 'got=4'],
    ['青禾镇共接收政府信息公开申请0件。', 'got=0'],
    ['收到依申请公开10件，答复率100%，满意率100%。', 'got=10'],
    ['我镇依申请信息公开办理有69件。', 'handled=69'],
    ['累计收到依申请信息公开件6件。', 'got=6'],
    ['收到依申请公开来信来函3例。', 'got=3'],
    ['收到信息公开申请表3份。', 'got=3'],
    ['共收到12件信息依申请公开，其中10件已经按时按规完成答复。', 'got=12，answered=10@part'],
    ['收到申请公开政府信息的要求3条。', 'got=3'],
  ],
  'new, carried in, carried out': [
    ['本年新收政府信息公开申请数量12件。', 'new=12'],
    ['本年度新收申请 8 件、上年度结转 2 件，共办结 9 件。', 'new=8，carriedIn=2，done=9'],
    ['上年结转申请0件。', 'carriedIn=0'],
    ['结转上年度申请2件。', 'carriedIn=2'],
    ['上一年度结转3件均已办结。', 'carriedIn=3'],
    ['2022年结转申请2件，结转2024年1件。', 'carriedIn=2，carriedOut=1'],
    ['结转下一年度继续办理2件。', 'carriedOut=2'],
    ['结转至下年度办理2件。', 'carriedOut=2'],
    ['转入下年度2件。', 'carriedOut=2'],
    ['2件结转下年度办理。', 'carriedOut=2'],
    ['剩余2件结转下年度继续办理。', 'carriedOut=2'],
    ['尚未办结2件。', 'carriedOut=2'],
    ['全年共收到申请8件，连同上年结转2件，共办理10件，办结9件。', 'got=8，carriedIn=2，handled=10，done=9'],
    ['全年新收政府信息公开申请数量0件，上年结转政府信息公开申请数量0件。', 'new=0，carriedIn=0'],
    [
      '共收到信息公开申请7件，上年度结转1件；予以公开3件，无法提供4件，结转下年继续办理1件。',
      'got=7，carriedIn=1，granted=3，unavailable=4，carriedOut=1',
    ],
  ],
  'handled and answered': [
    ['受理并答复政府信息公开申请12件。', 'got+answered=12'],
    ['共办理答复政府信息公开申请9件。', 'handled+answered=9'],
    ['12件政府信息公开申请全部按时办结。', 'done=12'],
    ['对5件政府信息公开申请进行了答复。', 'answered=5'],
    ['依申请公开方面，全年共收到5件申请，答复5件。', 'got=5，answered=5'],
    ['收到政府信息公开申请12件，已办结11件，1件正在办理中。', 'got=12，done=11，stillOpen=1~'],
    ['受理3259件，答复3278件（含上年度结转77件，另有58件顺延到下年度答复）。', 'got=3259，answered=3278，carriedIn=77，carriedOut=58'],
    [
      '收到政府信息公开申请共计10件（其中：新收9件，上年结转1件），已答复9件，结转下年度1件。',
      'got=10，new=9，carriedIn=1，answered=9，carriedOut=1',
    ],
  ],
  'what is to be done': [
    ['需办理42件。已办结39件，结转2024年办理5件。', 'toDo=42，done=39，carriedOut=5'],
    ['收到申请8件，其余3件需办理。', 'got=8，toDo=3'],
    ['收到申请41件，余下5件结转到2024年。', 'got=41，carriedOut=5'],
    ['收到申请8件，在办结的5件中，予以公开3件。', 'got=8，granted=3'],
    ['全年无需办理的申请。', ''],
  ],
  'who asked': [
    ['本年度共收到申请23件：自然人20件、商业企业3件。', 'got=23，requests.natural=20，requests.business=3'],
    ['收到申请12件（自然人8件、法人和其他组织4件）。', 'got=12，requests.natural=8，requests.organisation=4'],
    [
      '商业企业2件，科研机构1件，社会公益组织1件，法律服务机构1件。',
      'requests.business=2，requests.research=1，requests.nonprofit=1，requests.legalService=1',
    ],
    ['申请人为自然人的8件，申请人为法人或其他组织的4件。', 'requests.natural=8，requests.organisation=4'],
    ['本镇共受理依申请公开8件，其中自然人提出6件，企业提出2件，均在规定期限内答复。', 'got=8，requests.natural=6，requests.business=2'],
    ['予以公开6件，其中自然人4件。', 'granted=6，granted.natural=4'],
  ],
  'nothing came': [
    [
      '2023年，我镇未收到政府信息公开申请，没有上年结转的申请，也未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
      'none got=0，none carriedIn=0，none review=0，none suits=0',
    ],
    ['全年未收到行政许可申请；全年未接到信息公开申请。', 'none got=0'],
    ['截至2023年12月31日,我镇未收到要求公开政府信息的申请。', 'none got=0'],
    ['2023年度,我镇未收到信息公开申请受理和通过电子邮件提交的信息公开申请受理。', 'none got=0'],
    ['我镇没有收到任何公民、法人和其他组织的政府信息公开申请。', 'none got=0'],
    ['我镇全年无政府信息公开申请。', 'none requests=0'],
    ['无依申请公开件。', 'none requests=0'],
    ['依申请公开均未发生。', 'none requests=0'],
    ['无上年结转，无结转下年度。', 'none carriedIn=0，none carriedOut=0'],
    ['没有接到村民主动要求公开政府信息的申请。', 'none got=0'],
    ['未收到依申请公开办理。', 'none got+handled=0'],
    ['我镇未发生依申请政府信息。', 'none requests=0'],
    ['全年未收到依申请公开来信来函。', 'none got=0'],
    ['没有收到公民、法人或者其他组织关于政府信息公开的申请。', 'none got=0'],
    ['未接到任何单位和个人的政府信息公开申请。', 'none got=0'],
    ['没有公民、法人和其他组织向我镇提出政府信息公开申请。', 'none requests=0'],
    ['本年度依申请公开零申请。', 'none requests=0'],
    ['依申请公开零受理、零投诉。', 'none got=0'],
    ['依申请公开数为0，答复为零。', 'none requests=0'],
    ['政府信息公开申请未收到投诉，逾期率为零。', ''],
    ['没有收到当面、信函、网上等形式的信息公开申请。', 'none got=0'],
    ['零距离听取意见，申请办理零差错。', ''],
    ['未收到公民、法人或其他组织的依申请公开诉求。', 'none got=0'],
    ['本年度没有收到公开申请，未收到任何要求公开政府信息的申请。', 'none got=0，none got=0'],
    ['未收到网站提交、电子邮件、信函和其他形式的信息公开申请。', 'none got=0，none requests=0'],
  ],
  'everything done': [
    ['收到政府信息公开申请三件，全部办结，办结率100%。', 'got=3，all-done done=0~'],
    ['政府信息公开申请办结率达100%。', 'all-done requests=0~'],
    ['所有申请均已办结。', 'all-done done=0~'],
    ['均按时答复。', ''],
    ['按时办结率100%。', ''],
    ['办理依申请公开5件，按期答复率100%。', 'handled=5'],
  ],
};

describe.each(Object.entries(groups))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, claims) => {
    expect(claimsIn(sentence)).toBe(claims);
  });
});
