import { describe, expect, it } from 'vitest';
import { claimsIn } from './read.ts';

/** What the prose says of the lines of table 2, of information in general, and of fees. */

type Row = readonly [sentence: string, claims: string];

const groups: Readonly<Record<string, readonly Row[]>> = {
  documents: [
    ['制发行政规范性文件2件，废止1件，现行有效6件。', 'normativeDocs.made=2，normativeDocs.repealed=1，normativeDocs.inForce=6'],
    ['行政规范性文件制发2件。', 'normativeDocs.made=2'],
    ['制定规范性文件2件、废止1件。', 'normativeDocs.made=2，normativeDocs.repealed=1'],
    ['制发规章1件。', 'regulations.made=1'],
    ['制发规章0件，规范性文件2件。', 'regulations.made=0，normativeDocs.made=2'],
    ['制发规章0件，公开规范性文件2件。', 'regulations.made=0'],
    ['清理废止规范性文件3件。', 'normativeDocs.repealed=3'],
    ['继续有效的行政规范性文件6件。', 'normativeDocs.inForce=6'],
    ['现行有效行政规范性文件6件。', 'normativeDocs.inForce=6'],
    ['未制发行政规范性文件。', 'none normativeDocs.made=0'],
  ],
  decisions: [
    ['作出行政许可决定8件，行政处罚决定3件，行政强制0件。', 'licensing.decisions=8，penalties.decisions=3，coercion.decisions=0'],
    ['行政许可处理决定8件。', 'licensing.decisions=8'],
    ['作出行政许可决定8件，行政处罚3件。', 'licensing.decisions=8，penalties.decisions=3'],
    ['办理行政许可0件。', 'licensing.decisions=0'],
    ['公开行政许可决定5件，行政处罚3件。', ''],
    ['公开行政许可0件，行政处罚0件。', ''],
    ['行政许可类信息10件，行政处罚类信息0件。', ''],
    ['无行政规范性文件公开，无行政处罚等事项公开。', ''],
    ['作出行政许可决定5件，公示行政处罚3件。', 'licensing.decisions=5'],
    ['实施行政强制措施1起。', 'coercion.decisions=1'],
    ['未作出行政处罚决定。', 'none penalties.decisions=0'],
  ],
  money: [
    ['全年收取行政事业性收费2.35万元。', 'fees.amount=23500'],
    ['行政事业性收费金额为0元。', 'fees.amount=0'],
    ['全年未收取行政事业性收费。', 'none fees.amount=0'],
    ['收取信息处理费1200元。', 'processingFee=1200'],
    ['信息处理费收取0元。', 'processingFee=0'],
    ['本年度没有收取政府信息公开信息处理费。', 'none processingFee=0'],
  ],
  information: [
    ['全年主动公开政府信息126条，其中政府网站公开98条。', '主动公开政府信息=126'],
    ['2023年，我镇共发布信息300条。', '发布信息=300'],
    ['2023年，通过政府网站主动公开政府信息98条。', '主动公开政府信息=98@channel'],
    ['围绕社会救助，主动公开政府信息12条。', '主动公开政府信息=12@part'],
    ['上半年主动公开政府信息60条。', '主动公开政府信息=60@part'],
  ],
  'something else': [
    ['转发上级规范性文件7件。', ''],
    ['公开规范性文件5件。', ''],
    ['对5件规范性文件进行合法性审查。', ''],
    ['办理行政许可8件。', ''],
    ['公开行政处罚信息24条。', ''],
    ['公开行政许可24条、行政处罚信息13条。', ''],
    ['对20件部门文件予以公开。', ''],
    ['主动公开市政府规章13件（含新制定5件，修改4件，废止4件）。', ''],
    ['主动公开政府规章13件（含新制定5件，修改4件，废止4件）。', ''],
  ],
};

describe.each(Object.entries(groups))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, claims) => {
    expect(claimsIn(sentence, '（一）主动公开。')).toBe(claims);
  });
});
