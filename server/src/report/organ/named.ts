import { collect } from '../../text/collect.ts';
import { memoByText } from '../../text/memo.ts';
import { announcements } from './announcements.ts';
import { contactIn, withoutInnerOffice } from './contact.ts';
import type { NamedOrgan } from './makers.ts';

/** An organ that a line names as the one whose report this is, or whom to contact about it. */
export interface OrganMention extends NamedOrgan {
  readonly isContact: boolean;
}

/** The organs that a line announces the report of, or asks to contact; the office inside one counts as the organ. */
export const namedIn = memoByText((text): readonly OrganMention[] => {
  if (text.length < 6) return none;
  const announced = collect(announcements(text), ({ organ }): readonly OrganMention[] => (organ ? [{ ...organ, isContact: false }] : none));
  const contact = contactIn(text);
  if (!contact) return announced;
  const name = withoutInnerOffice(contact.name);
  return [...announced, { name, start: contact.start, end: contact.start + name.length, isContact: true }];
});

const none: readonly never[] = [];
