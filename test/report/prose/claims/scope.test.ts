import { describe, expect, it } from 'vitest';
import { claimsOf } from './read.ts';

/** Numbers of a part, of another year, of others or of other things: read with their scope, or not at all. */

type Row = readonly [sentence: string, claims: string];

const groups: Readonly<Record<string, readonly Row[]>> = {
  channels: [
    ['通过政府网站收到申请5件。', 'got=5@channel'],
    ['网络申请5件、信函申请3件、当面申请2件。', 'requests=5@channel，requests=3@channel，requests=2@channel'],
    ['收到网上申请8件。', 'got=8@channel'],
    [
      '其中自然人申请8件，法人或其他组织申请4件；网上申请9件，信函申请3件。',
      'requests.natural=8，requests.organisation=4，requests=9@channel，requests=3@channel',
    ],
    ['收到申请12件，其中网上申请8件（其中予以公开5件）。', 'got=12，requests=8@channel，granted=5@part'],
    ['通过网络、信函等方式共收到申请12件。', 'got=12'],
    ['未收到通过网络提交的政府信息公开申请。', 'none got=0@channel'],
  ],
  parts: [
    ['受理19件，其中11件均按规定程序办结，8件申请人主动撤销。', 'got=19，done=11@part'],
    ['自然人提出申请10件，其中予以公开5件。', 'requests.natural=10，granted=5@part'],
    ['在征地类申请中，予以公开3件。', 'granted=3@part'],
    ['答复5件，其中当场答复3件，延期答复2件。', 'answered=5'],
    ['收到关于土地征收的申请5件。', ''],
    ['收到涉及征地拆迁的政府信息公开申请5件，办结5件。', ''],
  ],
  times: [
    ['一季度收到申请1件，二季度收到申请3件。', 'got=1@part，got=3@part'],
    ['2023年5月收到申请3件。', 'got=3@part'],
    ['2022年收到申请10件，2023年收到申请12件。', 'got=10@other-year，got=12'],
    ['去年收到申请10件。', 'got=10@other-year'],
    ['自2019年以来共收到政府信息公开申请50件。', 'got=50@other-year'],
    ['近三年收到政府信息公开申请50件。', 'got=50@other-year'],
    ['截至2024年1月10日，收到申请12件。', 'got=12@part'],
    ['截至年底，共收到申请12件。', 'got=12'],
    ['自2023年1月1日起至2023年12月31日止，共收到申请12件。', 'got=12'],
    ['收到申请12件，比上年的10件增加2件。', 'got=12'],
    ['与2022年相比，收到申请增加3件。', ''],
    ['2022年未收到政府信息公开申请。', 'none got=0@other-year'],
    ['上半年未收到政府信息公开申请。', 'none got=0@part'],
  ],
  others: [
    ['全市共收到政府信息公开申请120件，我镇收到12件。', 'got=120@elsewhere，got=12'],
    ['县级各部门共收到申请400件。', 'got=400@elsewhere'],
    ['县水务局共收到申请4件。', ''],
    ['各村共收到申请4件。', ''],
    ['我镇收到区政府转来的申请2件。', ''],
    ['受理公民、法人和其他组织向市政府及市政府办公室提出的政府信息公开申请5件，均在法定时限内予以答复。', ''],
  ],
  'other things': [
    ['人大代表建议答复8件，政协提案答复9件。', ''],
    ['12345热线工单30件，办结30件。', ''],
    ['全年接到电话咨询30次，受理网上信访12件，办结12件。', ''],
    ['收到群众来信12件，办结12件。', ''],
    ['受理业务300件，办结299件。', ''],
    ['收集企事业单位信息103家，解答提问136个。', ''],
    ['召开会议12次，培训3次。', ''],
    ['全年未收到投诉，无败诉案件。', ''],
    ['未收到政府信息公开申请的投诉。', ''],
    ['没有逾期未答复的申请。', ''],
    ['未发生责任追究情形。', ''],
    ['共办理12345热线47件，已全部办结，回复率和满意率均达100%。', ''],
  ],
  'no number, no claim': [
    ['结转下年度继续办理的申请，我镇将按期答复。', ''],
    ['如未收到政府信息公开申请，应当说明。', ''],
    ['收到申请约12件，答复十余件。', ''],
    ['申请人主动撤回1件。', ''],
    ['每件申请均在20个工作日内答复。', ''],
  ],
};

describe.each(Object.entries(groups))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, claims) => {
    expect(claimsOf(sentence)).toBe(claims);
  });
});
