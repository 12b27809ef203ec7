import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { DiagnosticSeverity } from 'vscode';
import {
  badDate,
  badPhrase,
  correctReport,
  goodDate,
  goodPhrase,
  reportWithBadDate,
  reportWithManySlips,
  reportWithTypo,
} from '../drafts.ts';
import { awaitFindings, awaitSilence, findings, findingsOf, openFile, replace, ruleOf, tidyUp } from './helpers.ts';

describe('findings', () => {
  afterEach(tidyUp);

  it('appear where a report is opened, at the very words', async () => {
    const document = await openFile('年报.nianbao', reportWithBadDate);
    const [finding] = await awaitFindings(document, 'date-malformed');
    assert.ok(finding);
    assert.ok(badDate.includes(document.getText(finding.range)), document.getText(finding.range));
    assert.equal(finding.severity, DiagnosticSeverity.Error);
    assert.equal(finding.source, '年报校对');
  });

  it('vanish when the text is mended, and come back with the slip', async () => {
    const document = await openFile('年报.nianbao', reportWithBadDate);
    await awaitFindings(document, 'date-malformed');
    await replace(document, badDate, goodDate);
    await awaitSilence(document, 'date-malformed');
    await replace(document, goodDate, badDate);
    await awaitFindings(document, 'date-malformed');
  });

  it('name rule, figures and the cells that are compared', async () => {
    const document = await openFile('年报.nianbao', reportWithManySlips);
    const [total] = await awaitFindings(document, 'table3-row-total');
    assert.match(total?.message ?? '', /8.*7|7.*8/);
    assert.ok((total?.relatedInformation ?? []).length > 0, 'no related information');
    assert.ok(typeof total?.code === 'object' && total.code.target.toString().includes('table3-row-total'), 'no link to the rule');
    assert.equal((await awaitFindings(document, 'missing-section')).length, 1);
  });

  it('of two open reports do not mix', async () => {
    const first = await openFile('甲.nianbao', reportWithBadDate);
    const second = await openFile('乙.nianbao', reportWithTypo);
    await awaitFindings(first, 'date-malformed');
    await awaitFindings(second, 'typo-dict');
    assert.deepEqual(findingsOf(first, 'typo-dict'), []);
    assert.deepEqual(findingsOf(second, 'date-malformed'), []);
    await replace(first, badDate, goodDate);
    await awaitSilence(first, 'date-malformed');
    await awaitFindings(second, 'typo-dict');
    await replace(second, badPhrase, goodPhrase);
    await awaitSilence(second, 'typo-dict');
  });

  it('are none in a correct report', async () => {
    const document = await openFile('正确.nianbao', correctReport);
    // The finding that is planted last shows that the report was checked.
    const other = await openFile('错误.nianbao', reportWithBadDate);
    await awaitFindings(other, 'date-malformed');
    assert.deepEqual(findings(document).map(ruleOf), []);
  });
});
