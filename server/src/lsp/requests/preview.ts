import { preview } from '../../features/preview.ts';
import { type PreviewAnswer, type PreviewParams, previewRequest } from '../protocol.ts';
import type { RequestGroup } from './group.ts';

/** The report as it will be published; a request of our own, for clients that can show a page. */
export const previewGroup: RequestGroup = {
  capabilities: () => ({}),
  register({ connection, respond }) {
    connection.onRequest(previewRequest, ({ uri }: PreviewParams, token) =>
      respond<PreviewAnswer | null>(uri, token, null, (reading) => ({ version: reading.version, ...preview(reading) })),
    );
  },
};
