import { type ProseMatch, prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { postcodePrefixes } from '../../standard/regions.ts';
import { plainDigits } from '../../text/normalise.ts';
import { quoted } from '../../text/quote.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'contact-postcode',
  family: 'contact',
  title: '邮政编码不对',
  severity: 'warning',
  description: '邮政编码是6位数字，少一位、多一位读者都寄不到。地址写明省份而邮编前两位不是该省的，只提示核对。',
  basis: '邮政编码为6位数字，前两位表示省（自治区、直辖市）',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '请与青禾镇联系（地址：青禾路1号；邮编：⟦45670⟧；电话：0100-5550123）。' },
      { text: '地址：青禾路1号，邮政编码⟦4567000⟧。' },
      { text: '（地址：青禾路1号，邮编：456700，电话：0100-5550123，邮编：⟦456700⟧）', severity: 'information' },
      { text: '联系地址：浙江省云汀市青禾路1号，邮编：⟦456700⟧。', severity: 'hint' },
    ],
    good: [
      '请与青禾镇联系（地址：云汀区青禾路1号；邮编：456700；电话：0100-5550123）。',
      '公开办公地址、邮编、网址、12345便民电话等信息。邮编 456 700。',
      '地址：浙江省云汀市青禾路1号，邮编：325000。邮编：无。',
      '请联系办公室（电话：0100-5550123，邮编：456700）或者信息中心（电话：0100-5550124，邮编：456700）。',
    ],
  },
  *check(report) {
    for (const found of postcode(report)) {
      const [, written = ''] = found.match;
      const span = { start: found.span.end - written.length, end: found.span.end };
      const digits = plainDigits(written).replace(/\s/g, '');
      if (digits.length !== 6) {
        yield { span, message: `邮编位数不对：应为6位数字，这里是${digits.length}位（${quoted(digits)}）` };
        continue;
      }
      if (isRepeated(found, digits)) {
        yield { span, severity: 'information', message: `邮编重复：${quoted(digits)}在同一处写了两次` };
        continue;
      }
      const province = provinceOf(report, found);
      const prefixes = province === null ? undefined : postcodePrefixes[province];
      if (!prefixes || prefixes.includes(digits.slice(0, 2))) continue;
      const message = `邮编与地址不符：${province}的邮编以${prefixes.join('、')}开头，这里是${quoted(digits)}，请核对`;
      yield { span, message, severity: 'hint' };
    }
  },
});

const postcode = prosePattern(
  /(?:邮\s?编|邮政编码)\s{0,4}[:：为是]?\s{0,4}([\d０-９]{6}(?![\d０-９])|[\d０-９]{1,5}\s[\d０-９]{1,5}(?![\d０-９-])|[\d０-９]{1,12})(?![\d０-９A-Za-z])/g,
);
/** The same postcode a little before in the same brackets or sentence, and no other address between. */
function isRepeated({ paragraph, span }: ProseMatch, digits: string): boolean {
  const at = span.start - paragraph.span.start;
  const before = paragraph.text.slice(Math.max(0, at - longestContact), at);
  const earlier = before.lastIndexOf(digits);
  return earlier >= 0 && /邮\s?编|邮政编码/.test(before) && !/地\s?址|[（()）。]/.test(before.slice(earlier));
}

const longestContact = 120;
const provinceName = Object.keys(postcodePrefixes).join('|');
const addressed = new RegExp(`地\\s?址\\s{0,4}[:：为是位于在]{0,4}\\s{0,4}(?:中国)?(${provinceName})`, 'g');
const leading = new RegExp(`^(${provinceName})`);

/** The province that the address before the postcode (after it where there is none before) begins with, or else the organ's name. */
function provinceOf({ organ }: Report, { paragraph, match }: ProseMatch): string | null {
  const addresses = [...paragraph.text.matchAll(addressed)];
  const address = addresses.findLast((a) => a.index < (match.index ?? 0)) ?? addresses[0];
  return address?.[1] ?? leading.exec(organ?.name ?? '')?.[1] ?? null;
}
