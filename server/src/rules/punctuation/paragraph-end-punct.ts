import { type Following, followings, hasSentences, isHardWrapped } from '../../report/followings.ts';
import type { Report } from '../../report/types.ts';
import { writtenParagraphs } from '../../report/written-paragraphs.ts';
import type { Paragraph } from '../../text/document.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'paragraph-end-punct',
  family: 'punctuation',
  title: '段末标点不当',
  severity: 'warning',
  description:
    '一段话说完了，段末应当用句号；以逗号、顿号、分号结束，可能是话没有写完，也可能是标点打错。后面接着列举项的不算，从 PDF 复制、句中断行的文字不检查。' +
    '句末用了英文句点的，改为句号。',
  basis: 'GB/T 15834《标点符号用法》',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '3.推动执法信息公开。我镇尚未建立统一的公示平台，故还没有公开行政执法信息⟦，⟧\n\n（三）深化重点领域信息公开\n1.公开财政信息。',
        fixed: '3.推动执法信息公开。我镇尚未建立统一的公示平台，故还没有公开行政执法信息。\n\n（三）深化重点领域信息公开\n1.公开财政信息。',
      },
      {
        text: '1.主动公开情况\n主动公开政府信息50条。\n2.依申请公开情况\n受理申请0件，按时办结，完成率100%⟦，⟧\n3.监督保障情况\n开展社会评议。',
        fixed:
          '1.主动公开情况\n主动公开政府信息50条。\n2.依申请公开情况\n受理申请0件，按时办结，完成率100%。\n3.监督保障情况\n开展社会评议。',
      },
      {
        text: '一、总体情况\n全年公开信息12条，没有其他需要报告的事项⟦.⟧\n二、主动公开政府信息情况',
        fixed: '一、总体情况\n全年公开信息12条，没有其他需要报告的事项。\n二、主动公开政府信息情况',
        severity: 'information',
      },
      {
        text: '一、总体情况\n我镇认真贯彻落实《条例》，坚持以公开为常态、不公开为例外，完善制度，加强培训，主动回应群众关⟦切⟧\n二、主动公开政府信息情况',
        severity: 'hint',
      },
    ],
    good: [
      '1.主动公开情况\n主动公开政府信息50条，\n（1）网站信息30条；\n（2）公众号信息20条。\n2.依申请公开情况',
      '重点做好以下工作，\n1.完善制度，加强培训；\n2.拓宽渠道，主动回应；\n3.严格考核，压实责任。',
      '我镇认真贯彻落实《条例》，坚持以公开为常态，\n不公开为例外，完善制度，加强培训，主动回应群\n众关切，努力建设人民满意的政府，不断提高工作\n透明度，取得了积极成效。',
      '一、总体情况\n（一）聚焦中心工作，加大政策解读和回应关切力度\n工作包括：\n一是完善制度；\n二是加强培训。',
      '网址：www.example.gov.cn.\n无',
    ],
  },
  *check(report) {
    const written = new Set(writtenParagraphs(report));
    const after = followings(report);
    for (const [index, paragraph] of report.paragraphs.entries()) {
      if (!written.has(paragraph)) continue;
      const next = report.paragraphs[index + 1] ?? null;
      const finding = findingFor(report, paragraph, after[index] ?? 'boundary', next);
      if (finding) yield finding;
    }
  },
});

const shortest = 15;
const comma = /[，,、]$/;
const semicolon = /[；;]$/;
/** Not after a number of an item; what follows the point ends the sentence. */
const fullStop = /[\u4e00-\u9fff）)”》][.．]$/;
const numbered = /^[一二三四五六七八九十]{1,3}[.．]$/;

function findingFor(report: Report, paragraph: Paragraph, following: Following, next: Paragraph | null): RuleFinding | null {
  const { text, span } = paragraph;
  const last = { start: span.end - 1, end: span.end };
  const written = text.at(-1) ?? '';
  if (fullStop.test(text) && !numbered.test(text) && text.length > 3) {
    const message = `句末用了英文句点：“${text.slice(-6)}”的句点应为“。”`;
    return { span: last, message, severity: 'information', fixes: [replacement(last, '。', following !== 'line')] };
  }
  if (text.length < shortest) return null;
  const isUnfinished = comma.test(text)
    ? endsAtComma(paragraph, following, next)
    : semicolon.test(text) && endsAtSemicolon(paragraph, following, next);
  if (isUnfinished && !isHardWrapped(report)) {
    const message = `段末标点不当：这一段以“${written}”结束，应当用“。”；如果话没有写完，请补全`;
    return { span: last, message, fixes: [replacement(last, '。', false)] };
  }
  if (lacksFullStop(paragraph, following) && !isHardWrapped(report)) {
    const fixes = [{ title: '段末加“。”', safe: false, edits: [{ span: { start: span.end, end: span.end }, newText: '。' }] }];
    return { span: last, message: '段末缺少标点：这一段没有句号', severity: 'hint', fixes };
  }
  return null;
}

/** Nothing that goes on with the sentence follows: no list that it leads up to, no other item of its own list, no broken line. */
function endsAtComma(paragraph: Paragraph, following: Following, next: Paragraph | null): boolean {
  if (following !== 'item') return following !== 'line';
  if (!next?.heading) return false;
  // The text below an item, and the next item: no list begins here.
  if (!paragraph.heading && next.heading.number !== 1) return true;
  if (!hasSentences(paragraph)) return false;
  return next.heading.number !== 1 || next.heading.level <= (paragraph.heading?.level ?? 0);
}

/** The last item of a list: nothing follows, or a heading of a higher level. */
function endsAtSemicolon(paragraph: Paragraph, following: Following, next: Paragraph | null): boolean {
  if (following === 'boundary') return true;
  return following === 'item' && next?.heading != null && paragraph.heading !== null && next.heading.level < paragraph.heading.level;
}

const longestWithoutStop = 40;
const contact = /电话|传真|地址|邮编|邮箱|网址|https?:|www\.|[:：]\s*[\d-]{6,}/;

function lacksFullStop(paragraph: Paragraph, following: Following): boolean {
  const { text, heading } = paragraph;
  if (text.length < longestWithoutStop || following === 'line' || !/[\u4e00-\u9fff]$/.test(text)) return false;
  const isProse = heading ? hasSentences(paragraph) : /[，,。]/.test(text);
  return isProse && !contact.test(text);
}
