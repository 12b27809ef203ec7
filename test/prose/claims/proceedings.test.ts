import { describe, expect, it } from 'vitest';
import { claimsIn } from './read.ts';

/** Reviews and suits: numbers, results, and that there were none. */

type Row = readonly [sentence: string, claims: string];

const groups: Readonly<Record<string, readonly Row[]>> = {
  numbers: [
    ['因政府信息公开被申请行政复议1件，被提起行政诉讼0件。', 'review=1，suits=0'],
    ['2023年，有1件被申请行政复议。', 'review=1'],
    ['行政复议134件，行政诉讼57件，均获维持。', 'review=134，suits=57，all-upheld suits.upheld=0'],
    ['行政复议案件1件、行政诉讼案件2件。', 'review=1，suits=2'],
    ['行政复议、行政诉讼案件共3件。', 'review+suits=3'],
    ['行政复议、行政诉讼各1件。', 'review=1，suits=1'],
    ['行政复议和行政诉讼均为0件。', 'review=0，suits=0'],
    ['行政复议和行政诉讼分别为1件和2件。', 'review=1，suits=2'],
    ['未经复议直接起诉2件，复议后起诉1件。', 'suitDirect=2，suitAfterReview=1'],
    ['行政诉讼3件，其中未经复议直接起诉2件，复议后起诉1件。', 'suits=3，suitDirect=2，suitAfterReview=1'],
    ['全年共发生政府信息公开行政复议案件1起。', 'review=1'],
  ],
  results: [
    ['行政复议3件，其中维持2件，纠正1件。', 'review=3，review.upheld=2，review.corrected=1'],
    ['行政复议共3件，结果维持1件，结果纠正1件，其他结果1件。', 'review=3，review.upheld=1，review.corrected=1，review.otherResult=1'],
    [
      '被申请行政复议2起，其中维持1起，纠正1起；行政诉讼1起，尚未审结。',
      'review=2，review.upheld=1，review.corrected=1，suits=1，suits.pending=1',
    ],
    ['全年共发生涉及政府信息公开的行政诉讼案件2件，被纠错0件。', 'suits=2，suits.corrected=0'],
    ['行政复议1件，结果纠正。', 'review=1，review.corrected=1'],
    ['复议后起诉1件，结果维持。', 'suitAfterReview=1，suitAfterReview.upheld=1'],
    ['因政府信息公开引起的行政复议3件，结果均为维持。', 'review=3，all-upheld review.upheld=0'],
    ['因政府信息公开引发的行政复议2件、行政诉讼1件，均获维持。', 'review=2，suits=1，all-upheld review+suits.upheld=0'],
    ['行政复议被驳回1件。', 'review.dismissed=1~'],
    ['信息公开行政诉讼案件无一败诉。', 'none suits.lost=0'],
    ['行政诉讼无败诉。', 'none suits.lost=0'],
    ['未发生因依申请公开被行政复议纠错或行政诉讼败诉情形。', 'none review.corrected=0，none suits.lost=0'],
    ['未发生政府信息公开行政复议、行政诉讼败诉案件。', 'none suits.lost=0'],
    ['政府信息公开行政复议纠错1件，无败诉。', 'review.corrected=1'],
    ['政府信息公开行政诉讼2件，行政复议1件，无败诉。', 'suits=2，review=1'],
    ['政府信息公开行政复议1件，行政诉讼2件，无败诉。', 'review=1，suits=2，none suits.lost=0'],
  ],
  'results in other words': [
    ['政府信息公开行政复议3件，其中1件被撤销。', 'review=3，review.revoked=1'],
    ['政府信息公开行政复议1件，被责令重新答复。', 'review=1，review.revoked=1'],
    ['政府信息公开行政诉讼1起，原告撤诉。', 'suits=1，suits.withdrawn=1~'],
    ['政府信息公开行政复议3件，2件维持，1件正在审查中。', 'review=3，review.upheld=2，review.pending=1'],
    ['信息公开类行政复议1起，正在办理中。', 'review=1，review.pending=1'],
    ['政府信息公开行政复议1件，尚未办结。', 'review=1，review.pending=1'],
    ['政府信息公开行政复议2件，1件正在办理。收到政府信息公开申请3件，1件正在办理。', 'review=2，review.pending=1，got=3，stillOpen=1~'],
    ['收到针对我镇信息公开事务的行政复议0件、行政诉讼0件。', 'review=0，suits=0'],
  ],
  'numbers of the words before them': [
    ['申请公开、复议、诉讼三项数据均为零。', ''],
    ['行政复议、行政诉讼两项均为零。', ''],
    ['收到申请3项，均已答复。', 'got=3'],
  ],
  none: [
    ['我镇未发生由政府信息公开引发的行政复议和行政诉讼。', 'none review=0，none suits=0'],
    ['未产生信息公开行政复议和行政诉讼案件。', 'none review=0，none suits=0'],
    ['未被申请行政复议，未被提起行政诉讼。', 'none review=0，none suits=0'],
    ['行政复议、行政诉讼均未发生。', 'none review=0，none suits=0'],
    ['没有发生政府信息公开申请被行政复议或者行政诉讼情况。', 'none review=0，none suits=0'],
    ['全年没有发生因政府信息公开申请行政复议和提起行政诉讼的情况。', 'none review=0，none suits=0'],
    ['全年政府信息公开工作未引发行政复议、行政诉讼。', 'none review=0，none suits=0'],
    ['政府信息公开行政复议、行政诉讼零发生。', 'none review=0，none suits=0'],
    ['政府信息公开行政复议、行政诉讼均为0。', 'none review=0，none suits=0'],
    ['实现政府信息公开零投诉、零复议、零诉讼。', 'none review=0，none suits=0'],
    ['没有发生因信息公开工作引发的投诉、举报、行政复议或者行政诉讼等事件。', 'none review=0，none suits=0'],
    ['未发生针对我镇有关政府信息公开事项的行政复议案件、行政诉讼案件和申诉件。', 'none review=0，none suits=0'],
    ['政府信息公开方面未收到投诉举报，未引发复议、诉讼。', 'none review=0，none suits=0'],
    ['未发生一起政府信息公开行政复议。', ''],
    ['未发生因政府信息公开申请、答复引发的投诉。', ''],
    ['没有收到关于政府信息公开申请办理的投诉、举报。', ''],
    ['未发生因信访、政府信息公开申请引发的投诉。', ''],
    ['确保行政复议零发生。', ''],
  ],
  'all of them, and those about disclosure': [
    ['全年行政应诉9件，其中涉及政府信息公开的1件。', ''],
    ['全年行政应诉9件，其中，政府信息公开类1件，均胜诉。', ''],
    ['全年行政应诉9件。其中涉及政府信息公开的1件。', ''],
    ['全年行政应诉9件。其中政府信息公开行政诉讼1件。', 'suits=1'],
    ['被申请行政复议12件（其中涉及信息公开3件）。', ''],
    ['全年行政复议案件23件、行政诉讼案件31件，涉及信息公开的分别为2件、3件。', ''],
    ['行政复议6件、行政诉讼2件（与政府信息公开无关）。', ''],
    ['收到政府信息公开申请4件，行政应诉9件，其中涉及政府信息公开的1件。', 'got=4'],
    ['行政应诉9件，其中涉及政府信息公开的1件。胜诉8件。', ''],
    ['行政复议12件，纠正2件，其中涉及信息公开3件，维持1件。', ''],
    ['行政应诉9件，其中政府信息公开行政诉讼1件。', 'suits=1'],
    ['行政复议12件，未发生涉及政府信息公开的行政诉讼。', 'none suits=0'],
    ['行政复议3件，均涉及政府信息公开。', 'review=3'],
    ['行政复议3件，行政诉讼2件，均为政府信息公开类。', 'review=3，suits=2'],
    ['因政府信息公开被申请行政复议3件，其中涉及信息公开答复书的2件。', 'review=3'],
  ],
  'those that the organ decides itself': [
    ['受理行政复议案件5件，审结5件。', ''],
    ['办理行政复议案件12件。', ''],
  ],
};

describe.each(Object.entries(groups))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, claims) => {
    expect(claimsIn(sentence)).toBe(claims);
  });
});
