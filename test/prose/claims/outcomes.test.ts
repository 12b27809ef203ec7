import { describe, expect, it } from 'vitest';
import { claimsIn } from './read.ts';

/** What became of the requests: one claim for each outcome, sums where several are named together. */

type Row = readonly [sentence: string, claims: string];

const groups: Readonly<Record<string, readonly Row[]>> = {
  outcomes: [
    [
      '本年度办理结果：予以公开6件，部分公开1件，不予公开0件，无法提供1件，不予处理1件，其他处理0件。',
      'granted=6，partial=1，refused=0，unavailable=1，unprocessed=1，otherHandling=0',
    ],
    ['受理信息公开申请5件，答复5件，其中主动公开2件，予以公开3件。', 'got=5，answered=5，granted=3'],
    ['办理信息公开申请5件。对126条信息予以公开。', 'handled=5'],
    ['其中：予以公开6件；部分公开1件；无法提供1件。', 'granted=6，partial=1，unavailable=1'],
    ['同意公开6件，部分公开2件，不同意公开1件。', 'granted=6，partial=2，refused=1'],
    ['依法予以公开的6件，不予公开的2件。', 'granted=6，refused=2'],
    ['3件予以公开、2件不予公开。', 'granted=3，refused=2'],
    ['3件均予以公开。', 'granted=3'],
    ['作出不予公开答复3件。', 'refused=3'],
    ['1件不予公开（属于国家秘密）。', 'refused=1'],
    ['因属行政查询事项不予公开1件。', 'refused.administrativeQuery=1'],
    ['已办结的申请中，予以公开3件。', 'granted=3'],
    ['所有办结的信息公开申请中同意公开答复9件，部分公开答复0件，转下一年度办理答复的有1件。', 'granted=9，partial=0，carriedOut=1'],
    ['答复类型为“不予公开”的4件、“无法提供”的2件。', 'refused=4，unavailable=2'],
    ['制定“不予公开”事项清单3项。', ''],
    ['因属于过程性信息等原因不予公开4件。', 'refused=4'],
    ['由于信息不存在等原因而无法提供的3件。', 'unavailable=3'],
    ['因涉及商业秘密、个人隐私等原因不予公开4件。', 'refused=4'],
    ['因本机关不掌握无法提供3件。', 'unavailable.notHeld=3'],
    ['因信息不存在无法提供3件。', 'notExisting=3~'],
    ['因涉及个人隐私不予公开3件。', 'refusedForReason=3~'],
    ['以涉及个人隐私为由不予公开3件。', 'refusedForReason=3~'],
    ['因涉密等原因不予公开5件，因属于过程性信息等原因不予公开3件。', 'refusedForReason=5~，refusedForReason=3~'],
    ['属于不予公开范围的3件，告知信息不存在2件。', 'refused=3，notExisting=2~'],
  ],
  together: [
    ['予以公开及部分公开7件。', 'granted+partial=7'],
    ['予以公开（含部分公开）8件。', 'grantedOrPartial=8'],
    ['予以公开、部分公开共8件。', 'granted+partial=8'],
    ['不予公开和无法提供4件。', 'refused+unavailable=4'],
    ['不予公开、无法提供等4件。', ''],
    ['其中同意公开或部分公开共8件，公开率为30.80%。', 'granted+partial=8'],
  ],
  reasons: [
    ['不予公开3件，其中属于国家秘密1件、属于行政执法案卷2件。', 'refused=3，refused.stateSecret=1，refused.enforcementFile=2'],
    [
      '属于国家秘密1件，其他法律行政法规禁止公开2件，危及“三安全一稳定”1件。',
      'refused.stateSecret=1，refused.lawForbids=2，refused.securityStability=1',
    ],
    [
      '保护第三方合法权益3件、属于三类内部事务信息1件、属于四类过程性信息2件、属于行政执法案卷4件、属于行政查询事项5件。',
      'refused.thirdPartyRights=3，refused.internalAffairs=1，refused.processInfo=2，refused.enforcementFile=4，refused.administrativeQuery=5',
    ],
    ['没有现成信息需要另行制作1件，补正后申请内容仍不明确2件。', 'unavailable.needsCreation=1，unavailable.unclearAfterCorrection=2'],
    ['不予处理2件，其中信访举报投诉类申请1件、重复申请1件。', 'unprocessed=2，unprocessed.petition=1，unprocessed.repeated=1'],
    [
      '要求提供公开出版物1件，无正当理由大量反复申请2件，要求行政机关确认或重新出具已获取信息1件。',
      'unprocessed.publication=1，unprocessed.excessive=2，unprocessed.reconfirmation=1',
    ],
    ['其他处理3件，其中申请人逾期不补正2件。', 'otherHandling=3，otherHandling.notCorrected=2'],
    ['申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请2件。', 'otherHandling.notCorrected=2'],
  ],
  'words for other lines': [
    [
      '截至2023年12月31日,青禾镇人民政府收到依申请公开19件,及时规范办理答复19件,其中,予以公开11件,非本机关信息8件。',
      'got=19，answered=19，granted=11，notOurs=8~',
    ],
    [
      '2023年共受理依申请公开事项14件，较上年下降30%，其中，予以公开9件，部分公开2件，本机关不掌握相关政府信息3件。',
      'got=14，granted=9，partial=2，unavailable.notHeld=3',
    ],
    ['不属于本机关公开5件、信息不存在3件。', 'notOurs=5~，notExisting=3~'],
    ['3件属于信息不存在。', 'notExisting=3~'],
  ],
};

describe.each(Object.entries(groups))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, claims) => {
    expect(claimsIn(sentence)).toBe(claims);
  });
});
