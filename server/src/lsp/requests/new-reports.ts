import type { CancellationToken } from 'vscode-languageserver';
import { newReport } from '../../features/new-report.ts';
import { reportFromPrevious } from '../../features/report-from-previous.ts';
import { isYear } from '../../lint/configuration.ts';
import { organProblem, yearProblem } from '../../lint/stated-facts.ts';
import { organKind } from '../../report/organ/kinds.ts';
import type { Report } from '../../report/types.ts';
import { firstFormYear, formForYear } from '../../standard/forms.ts';
import { organKinds } from '../../standard/organs.ts';
import { type BegunAnswer, type NewReportParams, newReportRequest, recogniseRequest, reportFromPreviousRequest } from '../protocol.ts';
import { runRequest } from '../safe-run.ts';
import type { RequestGroup } from './group.ts';

const failed: BegunAnswer = { problem: '新建没有成功，原因见输出“年报校对”。' };
const notOpen: BegunAnswer = { problem: '这份文稿不是政府信息公开年报，不能据此新建。' };

/** Texts that are no documents of the server's yet; requests of our own, for clients that make them such. */
export const newReports: RequestGroup = {
  capabilities: () => ({}),
  register({ connection, service, respond }) {
    connection.onRequest<BegunAnswer, never>(
      newReportRequest,
      (params: Partial<NewReportParams> | null | undefined, token: CancellationToken) =>
        runRequest<BegunAnswer>(connection.console, token, failed, () => begin(params ?? {})),
    );
    connection.onRequest<BegunAnswer, never>(
      reportFromPreviousRequest,
      (params: Partial<Readonly<Record<string, unknown>>> | null | undefined, token: CancellationToken) => {
        const { uri, text, year } = params ?? {};
        const stated = isYear(year) ? year : undefined;
        if (typeof uri === 'string') return respond<BegunAnswer>(uri, token, notOpen, ({ report }) => goOn(report, stated));
        const given = typeof text === 'string' ? text : '';
        return runRequest<BegunAnswer>(connection.console, token, failed, () => goOn(service.parse(given), stated));
      },
    );
    connection.onRequest<boolean, never>(
      recogniseRequest,
      (params: Partial<Readonly<Record<string, unknown>>> | null | undefined, token: CancellationToken) => {
        const text = params?.text;
        return runRequest(connection.console, token, false, () => typeof text === 'string' && service.parse(text).isReport);
      },
    );
  },
};

/** Whatever a client sends is looked at first. */
function begin({ organ, year, kind }: Partial<NewReportParams>): BegunAnswer {
  const name = typeof organ === 'string' ? organ.trim() : '';
  if (name === '') return { problem: '机关名称不能为空。' };
  const problem = organProblem(name) ?? yearProblem(String(year));
  if (problem !== undefined || typeof year !== 'number') return { problem: problem ?? '报告年度不能为空。' };
  if (formForYear(year) === null) return { problem: `${year} 年度的年报没有统一格式，请填 ${firstFormYear} 年以后的年份。` };
  const known = organKinds.find((standard) => standard.kind === kind)?.kind ?? organKind(name);
  return { text: newReport({ organ: name, year, kind: known }), organ: name, kind: known, year };
}

function goOn(previous: Report, year: number | undefined): BegunAnswer {
  const begun = reportFromPrevious(previous, year);
  return 'problem' in begun ? begun : { ...begun, kind: previous.organ?.kind ?? 'unknown' };
}
