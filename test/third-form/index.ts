import type { FormDefinition } from '../../server/src/standard/forms/define-form.ts';
import { issuedForms as realForms } from '../../server/src/standard/forms/index.ts';
import form2031 from './2031.ts';

/** What the index of the forms is once an invented one was issued: the tests in this folder run with it. */
export const issuedForms: readonly FormDefinition[] = [...realForms, form2031];
